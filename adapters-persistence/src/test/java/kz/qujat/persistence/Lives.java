package kz.qujat.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationWithdrawn;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardDelivered;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardIssued;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardManufactured;
import kz.qujat.domain.lifecycle.ApplicationEvent.DraftChanged;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureAccepted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundFiled;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewClaimed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// What can happen to the applications of the tests, one event each.
public final class Lives {
  public static final Instant MONDAY = Instant.parse("2025-06-02T05:00:00Z");
  public static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 2);
  public static final OfficerId DANA =
      new OfficerId(UUID.fromString("00000000-0000-7000-8000-0000000000d1"));
  public static final Digest DIGEST = new Digest("0".repeat(64));
  public static final PointCode ALMATY = new PointCode("7501");
  public static final PointCode ASTANA = new PointCode("7101");

  private Lives() {}

  public static ApplicationId application(int number) {
    return new ApplicationId(new UUID(0x7000, number));
  }

  public static ApplicantId applicant(int number) {
    return new ApplicantId(new UUID(0x7001, number));
  }

  /// A moment some days after Monday.
  public static Instant later(int days) {
    return MONDAY.plus(Duration.ofDays(days));
  }

  public static ApplicationStarted started(ApplicationId id, ApplicantId applicant, int day) {
    return new ApplicationStarted(
        id, applicant, DIGEST, evidence(day), ALMATY, DIGEST, null, later(day));
  }

  public static Evidence evidence(int day) {
    LocalDate today = FIRST_DAY.plusDays(day);
    EligibilityWindow window = new EligibilityWindow(today.minusDays(30), today.plusDays(10));
    return new Evidence("ELIGIBLE", today, today, window, "1");
  }

  /// Registered with the ticket of that number; due after fifteen days.
  public static ApplicationRegistered registered(
      ApplicationId id, PointCode point, int number, int day) {
    LocalDate today = FIRST_DAY.plusDays(day);
    return new ApplicationRegistered(
        id,
        new TicketNumber(point.region(), today, number),
        point,
        evidence(day),
        new Term(today.plusDays(15), false),
        later(day));
  }

  public static DraftChanged moved(ApplicationId id, PointCode point) {
    return new DraftChanged(id, point, DIGEST, MONDAY);
  }

  public static DutyPaid paid(ApplicationId id) {
    return new DutyPaid(id, new PaymentId(id.value()), Money.tenge(786), "r", MONDAY, MONDAY);
  }

  public static ApplicationWithdrawn withdrawn(ApplicationId id) {
    return new ApplicationWithdrawn(id, MONDAY);
  }

  public static ReviewClaimed claimed(ApplicationId id) {
    return new ReviewClaimed(id, DANA, MONDAY);
  }

  public static ReviewReleased released(ApplicationId id) {
    return new ReviewReleased(id, DANA, MONDAY);
  }

  public static ApplicationApproved approved(ApplicationId id) {
    return new ApplicationApproved(id, DANA, 1, DIGEST, DIGEST, MONDAY);
  }

  public static ApplicationAnnulled annulled(ApplicationId id) {
    return new ApplicationAnnulled(
        id, DANA, AnnulmentReason.POOR_PHOTO, null, DIGEST, DIGEST, MONDAY);
  }

  public static ManufactureRejected rejected(ApplicationId id) {
    return new ManufactureRejected(id, DANA, 1, "E7", MONDAY);
  }

  /// From the acceptance by the central node to the hand-over.
  public static List<ApplicationEvent> madeAndIssued(ApplicationId id) {
    return List.of(
        new ManufactureAccepted(id, 1, MONDAY),
        new CardManufactured(id, 1, DIGEST, MONDAY),
        new CardDelivered(id, 1, MONDAY),
        new CardIssued(id, DANA, MONDAY));
  }

  public static RefundId refund(int number) {
    return new RefundId(new UUID(0x7002, number));
  }

  /// The duty is owed back to the applicant.
  public static RefundOpened owed(ApplicationId id, RefundId refund, int day) {
    return new RefundOpened(
        id,
        refund,
        new PaymentId(refund.value()),
        Money.tenge(786),
        applicant(1),
        RefundGround.ANNULLED,
        later(day));
  }

  public static RefundAccountGiven accountGiven(ApplicationId id, RefundId refund) {
    return new RefundAccountGiven(id, refund, DIGEST, MONDAY);
  }

  /// Filed for the first time; due after five days.
  public static RefundFiled filed(ApplicationId id, RefundId refund, int day) {
    return new RefundFiled(id, refund, 1, FIRST_DAY.plusDays(day + 5), later(day));
  }

  public static RefundRejected refused(ApplicationId id, RefundId refund) {
    return new RefundRejected(id, refund, 1, "E1", MONDAY);
  }
}
