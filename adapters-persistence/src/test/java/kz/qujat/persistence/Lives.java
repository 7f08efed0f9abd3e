package kz.qujat.persistence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.ApplicationWithdrawn;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// The events of applications, one factory method for each kind of event.
public final class Lives {
  public static final Instant MONDAY = Instant.parse("2025-06-02T05:00:00Z");
  public static final LocalDate FIRST_DAY = LocalDate.of(2025, 6, 2);
  public static final StaffId DANA =
      new StaffId(UUID.fromString("00000000-0000-7000-8000-0000000000d1"));
  public static final StaffId AIDOS =
      new StaffId(UUID.fromString("00000000-0000-7000-8000-0000000000d2"));
  public static final Digest DIGEST = new Digest("0".repeat(64));
  public static final PointCode ALMATY = new PointCode("7501");
  public static final PointCode ASTANA = new PointCode("7101");

  private Lives() {}

  public static ApplicationId application(int number) {
    return new ApplicationId(new UUID(0x7000, number));
  }

  public static CitizenId applicant(int number) {
    return new CitizenId(new UUID(0x7001, number));
  }

  /// A moment `days` days after Monday.
  public static Instant later(int days) {
    return MONDAY.plus(Duration.ofDays(days));
  }

  public static ApplicationStarted started(ApplicationId id, CitizenId applicant, int day) {
    return new ApplicationStarted(
        id, applicant, evidence(day), ALMATY, DIGEST, null, "2025-05", null, later(day));
  }

  public static Evidence evidence(int day) {
    LocalDate today = FIRST_DAY.plusDays(day);
    EligibilityWindow window = new EligibilityWindow(today.minusDays(30), today.plusDays(10));
    return new Evidence(Verdict.DUTY_PAYABLE, today, DIGEST, today, window, "1");
  }

  /// Registration with the ticket of that number, due after fifteen days.
  public static ApplicationRegistered registered(
      ApplicationId id, PointCode point, int number, int day) {
    LocalDate today = FIRST_DAY.plusDays(day);
    return new ApplicationRegistered(
        id,
        new TicketNumber(point.region(), today, number),
        point,
        evidence(day),
        DIGEST,
        new Deadline(today.plusDays(15), false, "2025"),
        later(day));
  }

  public static DraftChanged moved(ApplicationId id, PointCode point) {
    return new DraftChanged(id, point, DIGEST, MONDAY);
  }

  public static DutyPaid paid(ApplicationId id) {
    return new DutyPaid(
        id, new PaymentRequestId(id.value()), Money.tenge(786), DIGEST, MONDAY, MONDAY);
  }

  public static ApplicationWithdrawn withdrawn(ApplicationId id) {
    return new ApplicationWithdrawn(id, MONDAY);
  }

  public static ReviewClaimed claimed(ApplicationId id) {
    return new ReviewClaimed(id, DANA, MONDAY);
  }

  public static ReviewGivenBack givenBack(ApplicationId id) {
    return new ReviewGivenBack(id, DANA, MONDAY);
  }

  public static ReviewTakenBack takenBack(ApplicationId id) {
    return new ReviewTakenBack(id, DANA, AIDOS, MONDAY);
  }

  /// Reassigned from Dana to Aidos, by Aidos.
  public static ReviewReassigned reassigned(ApplicationId id) {
    return new ReviewReassigned(id, DANA, AIDOS, AIDOS, MONDAY);
  }

  public static ApplicationApproved approved(ApplicationId id) {
    return approved(id, MONDAY);
  }

  public static ApplicationApproved approved(ApplicationId id, Instant at) {
    return new ApplicationApproved(id, DANA, 1, null, DIGEST, DIGEST, at);
  }

  public static ApplicationAnnulled annulled(ApplicationId id) {
    return annulled(id, AnnulmentReason.POOR_PHOTO, MONDAY);
  }

  public static ApplicationAnnulled annulled(ApplicationId id, AnnulmentReason reason, Instant at) {
    return new ApplicationAnnulled(id, DANA, reason, null, null, null, DIGEST, DIGEST, at);
  }

  public static ManufactureRejected rejected(ApplicationId id) {
    return new ManufactureRejected(id, DANA, 1, "E7", MONDAY);
  }

  /// The state register returned another name before the order was sent.
  public static HolderChanged holderChanged(ApplicationId id) {
    return new HolderChanged(id, DANA, 1, DIGEST, List.of(HolderField.NAMES), MONDAY);
  }

  public static OrderHandedOver handedOver(ApplicationId id) {
    return new OrderHandedOver(id, 1, MONDAY);
  }

  /// All events from the acceptance by the central node to the issue of the card.
  public static List<ApplicationEvent> madeAndIssued(ApplicationId id) {
    return List.of(
        new ManufactureAccepted(id, 1, MONDAY),
        new CardManufactured(id, 1, DIGEST, MONDAY),
        new CardDelivered(id, 1, MONDAY),
        new CardIssued(id, DANA, MONDAY));
  }
}
