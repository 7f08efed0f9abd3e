package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.digest;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationExpired;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationWithdrawn;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardDelivered;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardIssued;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardManufactured;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseParked;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseReleased;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.ApplicationEvent.DraftChanged;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyExempted;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.ImageEnclosed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureAccepted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundFiled;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewClaimed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Discrepancy;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.ticket.TicketNumber;

/// One event of every kind.
final class Samples {
  private static final ApplicationId ID =
      ApplicationId.parse("019b0f3e-0000-7000-8000-000000000001");
  private static final ApplicationId EARLIER =
      ApplicationId.parse("019b0f3e-0000-7000-8000-000000000002");
  private static final OfficerId DAULET = OfficerId.parse("019b0f3e-0000-7000-8000-0000000000b1");
  private static final PaymentId PAYMENT = PaymentId.parse("019b0f3e-0000-7000-8000-0000000000c1");
  private static final RefundId REFUND = RefundId.parse("019b0f3e-0000-7000-8000-0000000000d1");
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final PointCode POINT = new PointCode("7501");
  private static final Money DUTY = Money.tenge(865);
  private static final Evidence EVIDENCE =
      new Evidence(
          "ELIGIBLE",
          DAY,
          LocalDate.of(2026, 1, 20),
          new EligibilityWindow(LocalDate.of(2025, 12, 21), LocalDate.of(2026, 1, 30)),
          "2025-05-28");

  private Samples() {}

  static List<ApplicationEvent> all() {
    return List.of(
        new ApplicationStarted(ID, AIGUL, digest(1), EVIDENCE, POINT, digest(2), EARLIER, MONDAY),
        new DraftChanged(ID, new PointCode("7502"), digest(3), MONDAY),
        new ImageEnclosed(
            ID,
            ImageKind.PHOTO,
            digest(4),
            413,
            531,
            List.of(new Finding(Finding.Code.BLURRED, Finding.Severity.WARNING)),
            MONDAY),
        new DutyExempted(ID, Exemption.MOTHER, MONDAY),
        new PaymentRequested(ID, PAYMENT, DUTY, false, MONDAY),
        new DutyPaid(ID, PAYMENT, DUTY, "B-1", MONDAY.minusSeconds(60), MONDAY),
        new PaymentUnusable(
            ID,
            PAYMENT,
            new Money(86550),
            "B-2",
            AIGUL,
            RefundGround.WRONG_AMOUNT,
            MONDAY.minusSeconds(60),
            MONDAY),
        new ApplicationRegistered(
            ID,
            new TicketNumber(Region.ALMATY, DAY, 1),
            POINT,
            EVIDENCE,
            new Term(LocalDate.of(2026, 2, 2), false),
            MONDAY),
        new ApplicationWithdrawn(ID, MONDAY),
        new ApplicationExpired(ID, MONDAY),
        new ReviewClaimed(ID, DAULET, MONDAY),
        new ReviewReleased(ID, DAULET, MONDAY),
        new ApplicationApproved(ID, DAULET, 1, digest(5), digest(6), MONDAY),
        new ApplicationAnnulled(
            ID, DAULET, AnnulmentReason.POOR_PHOTO, null, digest(5), digest(6), MONDAY),
        new ManufactureAccepted(ID, 1, MONDAY),
        new ManufactureRejected(ID, DAULET, 1, "NO_BLANKS", MONDAY),
        new CardManufactured(ID, 1, digest(7), MONDAY),
        new CardDelivered(ID, 1, MONDAY),
        new CardIssued(ID, DAULET, MONDAY),
        new RefundOpened(ID, REFUND, PAYMENT, DUTY, AIGUL, RefundGround.ANNULLED, MONDAY),
        new RefundAccountGiven(ID, REFUND, digest(8), MONDAY),
        new RefundFiled(ID, REFUND, 1, LocalDate.of(2026, 1, 19), MONDAY),
        new RefundPaid(ID, REFUND, 1, MONDAY),
        new RefundRejected(ID, REFUND, 1, "NO_SUCH_ACCOUNT", MONDAY),
        new DiscrepancyFound(
            ID, new Discrepancy(Book.ORDERS, "1", Kind.PROGRESS), LocalDate.of(2026, 3, 1), MONDAY),
        new CaseRetried(ID, Awaited.ACCEPTANCE, digest(9), MONDAY),
        new CaseReleased(ID, Awaited.DECISION, digest(9), MONDAY),
        new CaseParked(ID, Awaited.NOTICE, digest(9), MONDAY));
  }
}
