package kz.qujat.domain.supervision;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.AwaitingNodeAnswer;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Manufactured;
import kz.qujat.domain.application.Stage.ReadyForPickup;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.duty.DutyStatus;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress;

/// What an application or a refund waits for. Every stage, duty and refund progress declares it.
public enum Awaited {
  /// The duty is paid; the citizen must request the ticket.
  REGISTRATION,
  /// An officer must claim the application.
  CLAIM,
  /// The officer who holds it must decide.
  DECISION,
  /// The central node must accept the order.
  ACCEPTANCE,
  /// The central node must make the card.
  MANUFACTURE,
  /// The card must arrive at the registration point.
  DELIVERY,
  /// The beneficiary of a refund must name an account: the first one, or another after a rejection.
  BANK_ACCOUNT,
  /// A refund must be filed with the tax authority.
  FILING,
  /// The tax authority must answer.
  REFUND_ANSWER,
  /// A supervisor must settle the refund of a payer without an IIN.
  PAPER_REFUND,
  /// A person must be notified of a change. The stage does not show whether this is still due.
  NOTICE;

  /// Returns what a stage waits for; a draft depends on its duty. A card may wait at the
  /// registration point for any time, and an unpaid draft expires by itself, so neither is a wait.
  public static Optional<Awaited> of(Stage stage, DutyStatus dutyStatus) {
    return switch (stage) {
      case Draft _ -> ofDraft(dutyStatus);
      case Registered _ -> Optional.of(CLAIM);
      case UnderReview _ -> Optional.of(DECISION);
      case AwaitingNodeAnswer _ -> Optional.of(ACCEPTANCE);
      case SentToManufacture _ -> Optional.of(MANUFACTURE);
      case Manufactured _ -> Optional.of(DELIVERY);
      case ReadyForPickup _, Issued _, Annulled _, EndedDraft _ -> Optional.empty();
    };
  }

  private static Optional<Awaited> ofDraft(DutyStatus dutyStatus) {
    return switch (dutyStatus) {
      case DutyStatus.Paid _ -> Optional.of(REGISTRATION);
      case NotRequested _, Exempt _, Pending _, Mispaid _ -> Optional.empty();
    };
  }

  public static Optional<Awaited> of(RefundState refundState) {
    return switch (refundState.progress()) {
      case Progress.WithoutAccount _ -> Optional.of(BANK_ACCOUNT);
      case Progress.Ready _ -> Optional.of(FILING);
      case Progress.Filed _ -> Optional.of(REFUND_ANSWER);
      case Progress.OnPaper _ -> Optional.of(PAPER_REFUND);
      case Progress.Ended _ -> Optional.empty();
    };
  }

  /// Whether the beneficiary alone decides how long the wait lasts: then lateness calls for a
  /// reminder and is not a fault.
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

  /// Returns the remedies for this wait, the most useful first.
  ///
  /// @param parking whether the wait is parked
  public List<Remedy> remedies(ParkingStatus parking) {
    Remedy other = parking == ParkingStatus.PARKED ? Remedy.RESUME : Remedy.PARK;
    return switch (this) {
      case REGISTRATION, ACCEPTANCE, FILING, REFUND_ANSWER, NOTICE -> List.of(Remedy.RETRY, other);
      case DECISION -> List.of(Remedy.TAKE_BACK, other);
      case CLAIM, MANUFACTURE, DELIVERY, BANK_ACCOUNT, PAPER_REFUND -> List.of(other);
    };
  }
}
