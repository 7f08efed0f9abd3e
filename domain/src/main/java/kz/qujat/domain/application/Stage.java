package kz.qujat.domain.application;

import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// How far an application has come. A stage carries what later decisions ask about, and nothing
/// else.
public sealed interface Stage {
  /// Whether the applicant may not start another application yet.
  default boolean isOpen() {
    return switch (this) {
      case Draft _ -> true;
      case Ticketed.InProgress _ -> true;
      case EndedDraft _, Issued _, Annulled _ -> false;
    };
  }

  /// Before there is a registration ticket, or without there ever being one.
  sealed interface Unticketed extends Stage {}

  /// Being filled in by the citizen.
  record Draft() implements Unticketed {}

  /// A draft that ended before registration.
  sealed interface EndedDraft extends Unticketed {}

  /// Ended by the citizen.
  record Withdrawn() implements EndedDraft {}

  /// Ended because the window or the pilot closed.
  record Expired() implements EndedDraft {}

  /// Every stage from the registration ticket on.
  sealed interface Ticketed extends Stage {
    Registration registration();

    default TicketNumber ticket() {
      return registration().ticket();
    }

    /// How many times the card has been ordered, the coming order included.
    default int attempt() {
      return registration().attempt();
    }

    /// Every ticketed stage in which something can still happen.
    sealed interface InProgress extends Ticketed {}
  }

  /// No card is ordered by the present attempt: not yet, or never.
  sealed interface Unordered extends Ticketed {}

  /// Before the present attempt is approved.
  sealed interface Undecided extends Unordered, Ticketed.InProgress {}

  /// Waiting for an officer of the chosen region.
  record Registered(Registration registration) implements Undecided {}

  /// Held by one officer.
  record UnderReview(Registration registration, OfficerId holder) implements Undecided {}

  /// A card is ordered by the present attempt, whatever has become of the order.
  sealed interface Ordered extends Ticketed {}

  /// Certified by an officer, and not accepted by the central node yet.
  sealed interface Certified extends Ordered, Ticketed.InProgress {
    OfficerId officer();

    /// Digest of the text the officer signed.
    Digest document();
  }

  /// The order has still to be handed over to the central node.
  record Approved(Registration registration, OfficerId officer, Digest document)
      implements Certified {}

  /// The central node has the order and has not answered it.
  record HandedOver(Registration registration, OfficerId officer, Digest document)
      implements Certified {}

  /// Accepted by the central node.
  sealed interface InManufacture extends Ordered, Ticketed.InProgress {}

  record SentToManufacture(Registration registration) implements InManufacture {}

  /// Made.
  ///
  /// @param card salted digest of the number of the new card
  record Manufactured(Registration registration, Digest card) implements InManufacture {}

  /// Waiting at the registration point.
  record ReadyForPickup(Registration registration, Digest card) implements InManufacture {}

  record Issued(Registration registration, Digest card) implements Ordered {}

  /// Ended by an officer's signed decision.
  record Annulled(
      Registration registration, OfficerId officer, AnnulmentReason reason, Digest document)
      implements Unordered {}
}
