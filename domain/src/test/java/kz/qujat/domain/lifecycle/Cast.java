package kz.qujat.domain.lifecycle;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.duty.StateDuty.Assessment;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// The people, days and things of the stories told about the lifecycle.
final class Cast {
  /// The citizen, whose card expires on the Friday.
  static final ApplicantId DANA = new ApplicantId(new UUID(1, 1));

  /// Another citizen.
  static final ApplicantId ERLAN = new ApplicantId(new UUID(1, 2));

  /// Officers of the region.
  static final OfficerId AIGUL = new OfficerId(new UUID(2, 1));

  static final OfficerId DAULET = new OfficerId(new UUID(2, 2));

  /// Dana again, if she worked there.
  static final OfficerId DANA_AT_WORK = new OfficerId(DANA.value());

  /// At the counter of the registration point.
  static final OfficerId SAULE = new OfficerId(new UUID(2, 3));

  static final Instant MONDAY = Instant.parse("2026-03-16T05:00:00Z");
  static final Instant TUESDAY = Instant.parse("2026-03-17T05:00:00Z");
  static final Instant WEDNESDAY = Instant.parse("2026-03-18T05:00:00Z");
  static final Instant THURSDAY = Instant.parse("2026-03-19T05:00:00Z");
  static final Instant FRIDAY = Instant.parse("2026-03-20T05:00:00Z");
  static final Instant SATURDAY = Instant.parse("2026-03-21T05:00:00Z");

  /// A supervisor's words. What reconciliation may find.
  static final LocalDate DAY_OF_THE_BOOKS = LocalDate.of(2026, 3, 20);

  static final Discrepancy PAYMENT_MISSING_HERE =
      new Discrepancy(Book.PAYMENTS, "BANK-2", Kind.MISSING_HERE);
  static final Discrepancy ORDER_FURTHER_THERE = new Discrepancy(Book.ORDERS, "1", Kind.PROGRESS);
  static final Discrepancy ORDER_MISSING_HERE =
      new Discrepancy(Book.ORDERS, "7", Kind.MISSING_HERE);

  static final Digest REASON = digest("reason");

  static final Digest ANOTHER_REASON = digest("another reason");

  /// When Dana paid; the gateway tells of it on the Monday.
  static final Instant PAID_AT = Instant.parse("2026-03-15T16:30:00Z");

  /// The last second of the window in Almaty, and the first after it.
  static final Instant LAST_SECOND = Instant.parse("2026-03-30T18:59:59Z");

  static final Instant MIDNIGHT_AFTER = Instant.parse("2026-03-30T19:00:00Z");

  static final ApplicationId APPLICATION = new ApplicationId(new UUID(3, 1));
  static final ApplicationId EARLIER_APPLICATION = new ApplicationId(new UUID(3, 0));

  static final EligibilityWindow WINDOW =
      new EligibilityWindow(LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 30));
  static final Card OLD_CARD =
      new Card("038123456", LocalDate.of(2016, 3, 21), LocalDate.of(2026, 3, 20), false);
  static final Eligible ELIGIBLE =
      new Eligible(LocalDate.of(2026, 3, 16), OLD_CARD, WINDOW, null, "2025-05");
  static final Eligible EXEMPT =
      new Eligible(LocalDate.of(2026, 3, 16), OLD_CARD, WINDOW, Exemption.VETERAN, "2025-05");
  static final NotEligible TOO_LATE =
      new NotEligible(
          LocalDate.of(2026, 3, 31), Ineligibility.TOO_LATE, OLD_CARD, WINDOW, "2025-05");

  static final PointCode ASTANA_1 = new PointCode("7101");
  static final PointCode ASTANA_2 = new PointCode("7102");
  static final TicketNumber TICKET = new TicketNumber(Region.ASTANA, LocalDate.of(2026, 3, 17), 42);
  static final Term FIFTEEN_DAYS = new Term(LocalDate.of(2026, 4, 10), false);
  static final Term FIVE_DAYS = new Term(LocalDate.of(2026, 4, 2), false);

  static final Money DUTY = Money.tenge(865);
  static final Assessment ASSESSMENT = new Assessment(DUTY, false);
  static final PaymentId PAYMENT = new PaymentId(new UUID(4, 1));
  static final PaymentId ANOTHER_PAYMENT = new PaymentId(new UUID(4, 2));
  static final RefundId REFUND = new RefundId(new UUID(5, 1));
  static final RefundId ANOTHER_REFUND = new RefundId(new UUID(5, 2));

  static final Digest CARD = digest("number of the old card");
  static final Digest NEW_CARD = digest("number of the new card");
  static final Digest FORM = digest("form");
  static final Digest ANOTHER_FORM = digest("another form");
  static final Digest COMMENT = digest("comment");
  static final Digest ACCOUNT = digest("account");
  static final Digest ANOTHER_ACCOUNT = digest("another account");
  static final Digest SIGNATURE_FILE = digest("electronic signature");

  static final Enclosed PHOTO =
      new Enclosed(
          digest("photo"),
          700,
          900,
          List.of(new Finding(Finding.Code.BLURRED, Finding.Severity.WARNING)));
  static final Enclosed ANOTHER_PHOTO = new Enclosed(digest("another photo"), 700, 900, List.of());
  static final Enclosed SIGNATURE = new Enclosed(digest("signature"), 600, 200, List.of());

  private Cast() {}

  static Digest digest(String text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return new Digest(
          HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
