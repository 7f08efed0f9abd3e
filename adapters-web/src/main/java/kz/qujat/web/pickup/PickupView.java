package kz.qujat.web.pickup;

import java.util.List;
import kz.qujat.domain.application.Status;
import org.jspecify.annotations.Nullable;

/// What the counter sees of an application.
///
/// @param holder the masked name, absent when the register did not give it
/// @param cardNumber the number of the new card, absent before it is made
/// @param unavailable the neighbours that did not answer, by name
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
