package kz.qujat.domain.lifecycle;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.Duty.Disputed;
import kz.qujat.domain.lifecycle.Duty.Exempt;
import kz.qujat.domain.lifecycle.Duty.Paid;
import kz.qujat.domain.lifecycle.Duty.Pending;
import kz.qujat.domain.lifecycle.Duty.Unasked;
import kz.qujat.domain.lifecycle.Refund.Progress;
import kz.qujat.domain.lifecycle.Stage.Annulled;
import kz.qujat.domain.lifecycle.Stage.Approved;
import kz.qujat.domain.lifecycle.Stage.Draft;
import kz.qujat.domain.lifecycle.Stage.Expired;
import kz.qujat.domain.lifecycle.Stage.Issued;
import kz.qujat.domain.lifecycle.Stage.Manufactured;
import kz.qujat.domain.lifecycle.Stage.ReadyForPickup;
import kz.qujat.domain.lifecycle.Stage.Registered;
import kz.qujat.domain.lifecycle.Stage.SentToManufacture;
import kz.qujat.domain.lifecycle.Stage.UnderReview;
import kz.qujat.domain.lifecycle.Stage.Withdrawn;

/// What an application waits for: every stage, duty and refund declares it.
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
  /// Our books and a neighbour's have to agree about it.
  RECONCILIATION,
  /// The citizen has to be told of a change of status. No stage tells whether that is still owed.
  NOTICE;

  /// Everything `filed` may be waiting for.
  public static Set<Awaited> of(Filed filed) {
    EnumSet<Awaited> awaited = EnumSet.of(NOTICE);
    of(filed.stage(), filed.account().duty()).ifPresent(awaited::add);
    for (Refund refund : filed.account().refunds()) {
      of(refund).ifPresent(awaited::add);
    }
    if (!filed.attention().discrepancies().isEmpty()) {
      awaited.add(RECONCILIATION);
    }
    return awaited;
  }

  /// What a stage waits for; in a draft it is the duty that tells. A card lies ready for as long as
  /// its holder likes, and a draft nobody has paid for ends by itself.
  public static Optional<Awaited> of(Stage stage, Duty duty) {
    return switch (stage) {
      case Draft _ -> ofDraft(duty);
      case Registered _ -> Optional.of(CLAIM);
      case UnderReview _ -> Optional.of(DECISION);
      case Approved _ -> Optional.of(ACCEPTANCE);
      case SentToManufacture _ -> Optional.of(MANUFACTURE);
      case Manufactured _ -> Optional.of(DELIVERY);
      case ReadyForPickup _, Issued _, Annulled _, Withdrawn _, Expired _ -> Optional.empty();
    };
  }

  private static Optional<Awaited> ofDraft(Duty duty) {
    return switch (duty) {
      case Paid _ -> Optional.of(REGISTRATION);
      case Unasked _, Exempt _, Pending _, Disputed _ -> Optional.empty();
    };
  }

  public static Optional<Awaited> of(Refund refund) {
    return switch (refund.progress()) {
      case Progress.AwaitingBankAccount _, Progress.Rejected _ -> Optional.of(BANK_ACCOUNT);
      case Progress.Ready _ -> Optional.of(FILING);
      case Progress.Filed _ -> Optional.of(REFUND_ANSWER);
      case Progress.Paid _ -> Optional.empty();
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
          RECONCILIATION,
          NOTICE ->
          false;
    };
  }

  /// What makes sense against this wait, the most sensible first.
  ///
  /// @param aside whether the wait has been set aside
  public List<Remedy> remedies(boolean aside) {
    return switch (this) {
      case ACCEPTANCE, FILING, REFUND_ANSWER, NOTICE ->
          List.of(Remedy.RETRY, aside ? Remedy.RELEASE : Remedy.PARK);
      case RECONCILIATION -> List.of(Remedy.RETRY, Remedy.RELEASE);
      case DECISION -> aside ? List.of(Remedy.RELEASE) : List.of(Remedy.RELEASE, Remedy.PARK);
      case REGISTRATION, CLAIM, MANUFACTURE, DELIVERY, BANK_ACCOUNT ->
          List.of(aside ? Remedy.RELEASE : Remedy.PARK);
    };
  }
}
