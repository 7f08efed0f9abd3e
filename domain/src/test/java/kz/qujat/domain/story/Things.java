package kz.qujat.domain.story;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDutyTariff.Assessment;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.eligibility.EligibilityOutcome.Failed;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.Finding;
import kz.qujat.domain.image.MeasuredValue;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;

/// The cards, documents, payments and digests of the test stories.
public final class Things {
  public static final Digest CARD = digest("number of the old card");
  public static final Digest SUCCESSOR = digest("number of the card that replaced it");
  public static final Digest NEW_CARD = digest("number of the new card");
  public static final Digest ANOTHER_NEW_CARD = digest("number of another new card");
  public static final Digest FORM = digest("form");
  public static final Digest ANOTHER_FORM = digest("another form");
  public static final Digest HOLDER = digest("holder");
  public static final Digest CHANGED_HOLDER = digest("changed holder");
  public static final Digest GROUND = digest("ground of the exemption");
  public static final Digest COMMENT = digest("comment");
  public static final Digest CHECKLIST = digest("checklist");
  public static final Digest MARK = digest("mark");
  public static final Digest SIGNATURE_FILE = digest("electronic signature");
  public static final Digest BANK_1 = digest("first bank reference");
  public static final Digest BANK_2 = digest("second bank reference");
  public static final Digest BANK_3 = digest("third bank reference");
  public static final Digest ACCOUNT = digest("account");
  public static final Digest ANOTHER_ACCOUNT = digest("another account");

  /// The tax authority's own reference of a case settled on paper.
  public static final Digest PAPER = digest("reference of the tax authority");

  /// The comment of a supervisor or an administrator.
  public static final Digest REASON = digest("reason");

  public static final EligibilityWindow WINDOW =
      new EligibilityWindow(LocalDate.of(2026, 2, 18), LocalDate.of(2026, 3, 30));
  public static final PilotPeriod PILOT = new PilotPeriod(LocalDate.of(2025, 5, 28), null);
  public static final Passed ELIGIBLE = new Passed(evidence(Verdict.DUTY_PAYABLE), null);
  public static final Passed EXEMPT = new Passed(evidence(Verdict.EXEMPT), GROUND);
  public static final NotEligible TOO_LATE =
      new NotEligible(
          LocalDate.of(2026, 3, 31),
          Ineligibility.TOO_LATE,
          new Card("038123456", LocalDate.of(2016, 3, 21), LocalDate.of(2026, 3, 20), false),
          WINDOW,
          "2025-05");
  public static final Failed NOT_ELIGIBLE = new Failed(TOO_LATE);

  public static final Money DUTY = Money.tenge(865);
  public static final Money TOO_LITTLE = Money.tenge(786);
  public static final Assessment ASSESSMENT = new Assessment(DUTY, false);
  public static final String CONSENT = "2026-01";
  public static final TicketNumber TICKET =
      new TicketNumber(Region.ASTANA, LocalDate.of(2026, 3, 17), 42);
  public static final Deadline FIFTEEN_DAYS =
      new Deadline(LocalDate.of(2026, 4, 10), false, "2026-1");
  public static final Deadline FIVE_DAYS = new Deadline(LocalDate.of(2026, 4, 2), false, "2026-1");

  public static final Attached PHOTO =
      new Attached(
          digest("photo"),
          700,
          900,
          List.of(new Finding(Finding.Code.BLURRED, Finding.Severity.WARNING)),
          List.of(new MeasuredValue("EYE_DISTANCE", 118_000)));
  public static final Attached ANOTHER_PHOTO =
      new Attached(digest("another photo"), 700, 900, List.of(), List.of());
  public static final Attached SIGNATURE =
      new Attached(digest("signature"), 600, 200, List.of(), List.of());

  private Things() {}

  private static Evidence evidence(Verdict verdict) {
    return new Evidence(
        verdict, LocalDate.of(2026, 3, 16), CARD, LocalDate.of(2026, 3, 20), WINDOW, "2025-05");
  }

  /// Returns a digest that is unique for its name.
  public static Digest digest(String text) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      return new Digest(
          HexFormat.of().formatHex(sha256.digest(text.getBytes(StandardCharsets.UTF_8))));
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
