package kz.qujat.domain.lifecycle;

import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// How far an application has come. A stage carries what later decisions ask about, and nothing
/// else.
public sealed interface Stage {
  /// Whether the applicant may not start another application yet.
  default boolean isOpen() {
    return switch (this) {
      case Draft _, Ticketed.InProgress _ -> true;
      case Issued _, Annulled _, Withdrawn _, Expired _ -> false;
    };
  }

  /// Being filled in by the citizen.
  record Draft() implements Stage {}

  /// Every stage from the registration ticket on.
  sealed interface Ticketed extends Stage {
    TicketNumber ticket();

    /// How many times the card has been sent for manufacture, the coming one included.
    int attempt();

    /// Every ticketed stage in which something can still happen.
    sealed interface InProgress extends Ticketed {}
  }

  /// Waiting for an officer of the chosen region.
  record Registered(TicketNumber ticket, int attempt) implements Ticketed.InProgress {}

  /// Held by one officer.
  record UnderReview(TicketNumber ticket, int attempt, OfficerId holder)
      implements Ticketed.InProgress {}

  /// Certified; on its way to the central node.
  ///
  /// @param document digest of the text the officer signed
  record Approved(TicketNumber ticket, int attempt, OfficerId officer, Digest document)
      implements Ticketed.InProgress {}

  /// Accepted by the central node.
  record SentToManufacture(TicketNumber ticket, int attempt) implements Ticketed.InProgress {}

  record Manufactured(TicketNumber ticket, int attempt) implements Ticketed.InProgress {}

  /// Waiting at the registration point.
  record ReadyForPickup(TicketNumber ticket, int attempt) implements Ticketed.InProgress {}

  record Issued(TicketNumber ticket, int attempt) implements Ticketed {}

  /// Ended by an officer's signed decision.
  record Annulled(
      TicketNumber ticket, int attempt, OfficerId officer, AnnulmentReason reason, Digest document)
      implements Ticketed {}

  /// Ended by the citizen before registration.
  record Withdrawn() implements Stage {}

  /// Ended because the window closed before registration.
  record Expired() implements Stage {}
}
