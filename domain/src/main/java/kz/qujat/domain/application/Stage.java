package kz.qujat.domain.application;

import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// The stage that an application has reached. A stage holds only what later decisions need.
public sealed interface Stage {
  /// Whether the application still prevents the applicant from starting another one.
  default boolean isOpen() {
    return switch (this) {
      case Draft _ -> true;
      case WithTicket.InProgress _ -> true;
      case EndedDraft _, Issued _, Annulled _ -> false;
    };
  }

  /// Any stage without a registration ticket: before registration, or ended without it.
  sealed interface WithoutTicket extends Stage {}

  /// The citizen is filling it in.
  record Draft() implements WithoutTicket {}

  /// A draft that ended before registration.
  sealed interface EndedDraft extends WithoutTicket {}

  /// The citizen ended the draft.
  record Withdrawn() implements EndedDraft {}

  /// The draft ended because the eligibility window or the pilot closed.
  record Expired() implements EndedDraft {}

  /// Any stage from the registration ticket on.
  sealed interface WithTicket extends Stage {
    RegistrationRecord registration();

    default TicketNumber ticket() {
      return registration().ticket();
    }

    /// The number of the current attempt at the order, from 1.
    default int attempt() {
      return registration().attempt();
    }

    /// A ticketed stage in which something can still happen.
    sealed interface InProgress extends WithTicket {}
  }

  /// A stage in which the current attempt has ordered no card: not yet approved, or annulled.
  sealed interface NotApproved extends WithTicket {}

  /// A stage before the current attempt is approved.
  sealed interface AwaitingDecision extends NotApproved, WithTicket.InProgress {}

  /// Waiting for an officer of the chosen region.
  record Registered(RegistrationRecord registration) implements AwaitingDecision {}

  /// Held by one officer.
  record UnderReview(RegistrationRecord registration, StaffId reviewer)
      implements AwaitingDecision {}

  /// A stage in which the current attempt has ordered a card, whatever became of the order.
  sealed interface ApprovedOrLater extends WithTicket {}

  /// Certified by an officer and not yet accepted by the central node. It includes `Approved`: the
  /// node's answer may arrive before our own record that the order was sent.
  sealed interface AwaitingNodeAnswer extends ApprovedOrLater, WithTicket.InProgress {
    StaffId officer();

    /// Digest of the text that the officer signed.
    Digest document();
  }

  /// The order has not been sent to the central node yet.
  record Approved(RegistrationRecord registration, StaffId officer, Digest document)
      implements AwaitingNodeAnswer {}

  /// The order was sent to the central node, which has not answered it yet.
  record OrderSent(RegistrationRecord registration, StaffId officer, Digest document)
      implements AwaitingNodeAnswer {}

  /// Accepted by the central node.
  sealed interface AcceptedByNode extends ApprovedOrLater, WithTicket.InProgress {}

  record SentToManufacture(RegistrationRecord registration) implements AcceptedByNode {}

  /// The central node made the card.
  ///
  /// @param card salted digest of the new card's number
  record Manufactured(RegistrationRecord registration, Digest card) implements AcceptedByNode {}

  /// Waiting at the registration point.
  record ReadyForPickup(RegistrationRecord registration, Digest card) implements AcceptedByNode {}

  record Issued(RegistrationRecord registration, Digest card) implements ApprovedOrLater {}

  /// Ended by an officer's signed decision.
  record Annulled(
      RegistrationRecord registration, StaffId officer, AnnulmentReason reason, Digest document)
      implements NotApproved {}
}
