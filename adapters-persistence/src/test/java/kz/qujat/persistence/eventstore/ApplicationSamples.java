package kz.qujat.persistence.eventstore;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.digest;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.ApplicationWithdrawn;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DraftEvent.ImageEnclosed;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.image.MeasuredValue;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.Payer.OnPaper;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.ticket.TicketNumber;

/// One event of every kind that an application can have.
final class ApplicationSamples {
  private static final ApplicationId ID =
      ApplicationId.parse("019b0f3e-0000-7000-8000-000000000001");
  private static final ApplicationId EARLIER =
      ApplicationId.parse("019b0f3e-0000-7000-8000-000000000002");
  private static final StaffId DAULET = StaffId.parse("019b0f3e-0000-7000-8000-0000000000b1");
  private static final StaffId DANA = StaffId.parse("019b0f3e-0000-7000-8000-0000000000b2");
  private static final PaymentRequestId PAYMENT =
      PaymentRequestId.parse("019b0f3e-0000-7000-8000-0000000000c1");
  private static final RefundId REFUND = RefundId.parse("019b0f3e-0000-7000-8000-0000000000d1");
  private static final NonCitizenPayerId COMPANY =
      new NonCitizenPayerId(UUID.fromString("019b0f3e-0000-7000-8000-0000000000e1"));
  private static final LocalDate DAY = LocalDate.of(2026, 1, 12);
  private static final Instant PAID_AT = MONDAY.minusSeconds(60);
  private static final PointCode POINT = new PointCode("7501");
  private static final Money DUTY = Money.tenge(865);
  private static final Evidence EVIDENCE =
      new Evidence(
          Verdict.DUTY_PAYABLE,
          DAY,
          digest(1),
          LocalDate.of(2026, 1, 20),
          new EligibilityWindow(LocalDate.of(2025, 12, 21), LocalDate.of(2026, 1, 30)),
          "2025-05-28");

  private ApplicationSamples() {}

  static List<ApplicationEvent> all() {
    return Stream.of(ofDrafts(), ofDuties(), ofReviews(), ofCards())
        .<ApplicationEvent>flatMap(List::stream)
        .toList();
  }

  private static List<DraftEvent> ofDrafts() {
    return List.of(
        new ApplicationStarted(
            ID, AIGUL, EVIDENCE, POINT, digest(2), "egov-mobile", "2026-01", EARLIER, MONDAY),
        new DraftChanged(ID, new PointCode("7502"), digest(3), MONDAY),
        new ImageEnclosed(
            ID,
            ImageKind.PHOTO,
            digest(4),
            413,
            531,
            List.of(new Finding(Finding.Code.BLURRED, Finding.Severity.WARNING)),
            List.of(new MeasuredValue("face-height", 742)),
            MONDAY),
        new ApplicationRegistered(
            ID,
            new TicketNumber(Region.ALMATY, DAY, 1),
            POINT,
            EVIDENCE,
            digest(10),
            new Deadline(LocalDate.of(2026, 2, 2), false, "2026-1"),
            MONDAY),
        new ApplicationWithdrawn(ID, MONDAY),
        new ApplicationExpired(ID, MONDAY));
  }

  private static List<DutyEvent> ofDuties() {
    return List.of(
        new DutyExempted(ID, digest(11), MONDAY),
        new PaymentRequested(ID, PAYMENT, DUTY, false, MONDAY),
        new RegistrationByPaymentRequested(ID, PAYMENT, MONDAY),
        new DutyPaid(ID, PAYMENT, DUTY, digest(12), PAID_AT, MONDAY),
        new PaymentUnusable(
            ID,
            PAYMENT,
            new Money(86550),
            digest(13),
            new OnPaper(COMPANY),
            UnusableReason.WRONG_AMOUNT,
            REFUND,
            PAID_AT,
            MONDAY));
  }

  private static List<ReviewEvent> ofReviews() {
    return List.of(
        new ReviewClaimed(ID, DAULET, MONDAY),
        new ReviewGivenBack(ID, DAULET, MONDAY),
        new ReviewTakenBack(ID, DAULET, DANA, MONDAY),
        new ReviewReassigned(ID, DAULET, DANA, DANA, MONDAY),
        new ApplicationApproved(ID, DAULET, 1, digest(14), digest(5), digest(6), MONDAY),
        new ApplicationAnnulled(
            ID,
            DAULET,
            AnnulmentReason.POOR_PHOTO,
            digest(15),
            null,
            digest(16),
            digest(5),
            digest(6),
            MONDAY));
  }

  private static List<CardEvent> ofCards() {
    return List.of(
        new HolderChanged(
            ID, DAULET, 1, digest(17), List.of(HolderField.NAMES, HolderField.BIRTH_DATE), MONDAY),
        new OrderHandedOver(ID, 1, MONDAY),
        new ManufactureAccepted(ID, 1, MONDAY),
        new ManufactureRejected(ID, DAULET, 1, "NO_BLANKS", MONDAY),
        new CardManufactured(ID, 1, digest(7), MONDAY),
        new CardDelivered(ID, 1, MONDAY),
        new CardIssued(ID, DAULET, MONDAY));
  }
}
