package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.BankAccountReminder;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.HolderRelieved;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionEvent.WaitParked;
import kz.qujat.domain.supervision.SupervisionEvent.WaitResumed;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;

/// One event of every kind.
public final class Samples {
  private static final ApplicationId ID =
      ApplicationId.parse("019b0f3e-0000-7000-8000-000000000001");
  private static final StaffId DAULET = StaffId.parse("019b0f3e-0000-7000-8000-0000000000b1");
  private static final StaffId DANA = StaffId.parse("019b0f3e-0000-7000-8000-0000000000b2");
  private static final PaymentRequestId PAYMENT =
      PaymentRequestId.parse("019b0f3e-0000-7000-8000-0000000000c1");
  private static final RefundId REFUND = RefundId.parse("019b0f3e-0000-7000-8000-0000000000d1");
  private static final NonCitizenPayerId COMPANY =
      new NonCitizenPayerId(UUID.fromString("019b0f3e-0000-7000-8000-0000000000e1"));
  private static final Instant PAID_AT = MONDAY.minusSeconds(60);
  private static final Money DUTY = Money.tenge(865);
  private static final ApplicationWait REVIEW = new ApplicationWait(ID, Awaited.DECISION, 6);
  private static final Difference DIFFERENCE =
      new Difference(ID, Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD));

  private Samples() {}

  /// The events of all three families.
  public static List<Object> all() {
    return Stream.of(ApplicationSamples.all(), ofRefunds(), ofSupervision())
        .<Object>flatMap(List::stream)
        .toList();
  }

  private static List<RefundEvent> ofRefunds() {
    return List.of(
        new RefundOpened(
            REFUND,
            ID,
            PAYMENT,
            DUTY,
            new Citizen(AIGUL),
            RefundGround.ANNULLED,
            digest(12),
            PAID_AT,
            MONDAY),
        new RefundAccountGiven(REFUND, ID, digest(8), MONDAY),
        new RefundFiled(REFUND, ID, 1, LocalDate.of(2026, 1, 19), MONDAY),
        new RefundPaid(REFUND, ID, 1, MONDAY),
        new RefundRejected(REFUND, ID, 1, "NO_SUCH_ACCOUNT", MONDAY),
        new AccountReminderDue(REFUND, ID, BankAccountReminder.AFTER_7_DAYS, MONDAY),
        new RefundLapsed(REFUND, ID, MONDAY),
        new RefundClosedOnPaper(REFUND, ID, DANA, digest(18), MONDAY));
  }

  private static List<SupervisionEvent> ofSupervision() {
    return List.of(
        new WaitParked(new RefundWait(REFUND, Awaited.FILING, 1), ID, digest(9), MONDAY),
        new WaitResumed(REVIEW, ID, digest(9), MONDAY),
        new HolderRelieved(REVIEW, ID, DAULET, digest(9), MONDAY),
        new RetryRequested(DIFFERENCE, ID, digest(9), MONDAY),
        new DiscrepancyFound(DIFFERENCE, ID, LocalDate.of(2026, 3, 1), MONDAY),
        new DiscrepancySettled(DIFFERENCE, ID, DisputedCardOutcome.DESTROYED, digest(9), MONDAY),
        new DiscrepancyResolved(DIFFERENCE, ID, MONDAY),
        new MessageSetAside(
            new Message(digest(19)),
            null,
            "payment",
            "UNREADABLE_AMOUNT",
            "amount",
            COMPANY,
            digest(20),
            MONDAY),
        new MessageSettled(
            new RegisterRecord(AIGUL, "documents/document/endDate"), null, digest(9), MONDAY));
  }
}
