package kz.qujat.web.pickup;

import java.util.List;
import kz.qujat.domain.application.Status;
import org.jspecify.annotations.Nullable;

/// An application as a registration point sees it.
///
/// @param holder the masked name; null when the register did not return it
/// @param cardNumber the number of the new card; null before it is made
/// @param unavailable the names of the neighbouring systems that did not answer
record PickupView(
    String ticketNumber,
    Status status,
    @Nullable String holder,
    @Nullable String cardNumber,
    List<String> unavailable) {
  PickupView {
    unavailable = List.copyOf(unavailable);
  }
}
