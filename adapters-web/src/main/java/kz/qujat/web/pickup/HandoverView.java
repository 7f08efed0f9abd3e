package kz.qujat.web.pickup;

import kz.qujat.domain.application.Status;
import org.jspecify.annotations.Nullable;

/// The result of handing over a card.
///
/// @param cardNumber the number of the new card
record HandoverView(
    String ticketNumber, Status status, @Nullable String cardNumber, long version) {}
