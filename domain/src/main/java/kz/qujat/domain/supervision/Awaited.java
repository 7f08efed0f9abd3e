package kz.qujat.domain.supervision;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Certified;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Manufactured;
import kz.qujat.domain.application.Stage.ReadyForPickup;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.duty.Duty;
import kz.qujat.domain.duty.Duty.Exempt;
import kz.qujat.domain.duty.Duty.Mispaid;
import kz.qujat.domain.duty.Duty.NotRequested;
import kz.qujat.domain.duty.Duty.Pending;
import kz.qujat.domain.refund.Refund;
import kz.qujat.domain.refund.Refund.Progress;

/// What an application or a refund waits for: every stage, duty and refund declares it.
public enum Awaited {
  /// The duty is paid; the citizen has to ask for the ticket.
  REGISTRATION,
  /// An officer has to take the application on.
  CLAIM,
  /// The officer who holds it has to decide.
  DECISION,
  /// The central node has to take the order on.
  ACCEPTANCE,
  /// The central node has to make the card.
  MANUFACTURE,
  /// The card has to come to the registration point.
  DELIVERY,
  /// The beneficiary of a refund has to name an account: the first, or another after a refusal.
  BANK_ACCOUNT,
  /// A refund has to be filed with the tax authority.
  FILING,
  /// The tax authority has to answer.
  REFUND_ANSWER,
  /// A supervisor has to settle the refund of a payer without an IIN.
  PAPER_REFUND,
  /// Somebody has to be told of a change. No stage tells whether that is still owed.
  NOTICE;

  /// What a stage waits for; in a draft it is the duty that tells. A card lies ready for as long as
  /// its holder likes, and a draft nobody has paid for ends by itself.
  public static Optional<Awaited> of(Stage stage, Duty duty) {
    return switch (stage) {
      case Draft _ -> ofDraft(duty);
      case Registered _ -> Optional.of(CLAIM);
      case UnderReview _ -> Optional.of(DECISION);
      case Certified _ -> Optional.of(ACCEPTANCE);
      case SentToManufacture _ -> Optional.of(MANUFACTURE);
      case Manufactured _ -> Optional.of(DELIVERY);
      case ReadyForPickup _, Issued _, Annulled _, EndedDraft _ -> Optional.empty();
    };
  }

  private static Optional<Awaited> ofDraft(Duty duty) {
    return switch (duty) {
      case Duty.Paid _ -> Optional.of(REGISTRATION);
      case NotRequested _, Exempt _, Pending _, Mispaid _ -> Optional.empty();
    };
  }

  public static Optional<Awaited> of(Refund refund) {
    return switch (refund.progress()) {
      case Progress.WithoutAccount _ -> Optional.of(BANK_ACCOUNT);
      case Progress.Ready _ -> Optional.of(FILING);
      case Progress.Filed _ -> Optional.of(REFUND_ANSWER);
      case Progress.OnPaper _ -> Optional.of(PAPER_REFUND);
      case Progress.Ended _ -> Optional.empty();
    };
  }

  /// Whether the wait is the beneficiary's own affair: being late is worth a reminder, nothing is
  /// wrong.
  public boolean isReminder() {
    return switch (this) {
      case BANK_ACCOUNT -> true;
      case REGISTRATION,
          CLAIM,
          DECISION,
          ACCEPTANCE,
          MANUFACTURE,
          DELIVERY,
          FILING,
          REFUND_ANSWER,
          PAPER_REFUND,
          NOTICE ->
          false;
    };
  }

  /// What makes sense against this wait, the most sensible first.
  ///
  /// @param parking whether the wait has been set aside
  public List<Remedy> remedies(Parking parking) {
    Remedy other = parking == Parking.PARKED ? Remedy.RESUME : Remedy.PARK;
    return switch (this) {
      case REGISTRATION, ACCEPTANCE, FILING, REFUND_ANSWER, NOTICE -> List.of(Remedy.RETRY, other);
      case DECISION -> List.of(Remedy.TAKE_BACK, other);
      case CLAIM, MANUFACTURE, DELIVERY, BANK_ACCOUNT, PAPER_REFUND -> List.of(other);
    };
  }
}
