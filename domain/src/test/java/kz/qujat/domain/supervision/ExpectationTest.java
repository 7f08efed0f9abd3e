package kz.qujat.domain.supervision;

import static kz.qujat.domain.lifecycle.Awaited.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.calendar.WorkingYear;
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
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseParked;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundAccountGiven;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundFiled;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewClaimed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Discrepancy;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Limits.Limit.Elapsed;
import kz.qujat.domain.supervision.Limits.Limit.WorkingDays;
import kz.qujat.domain.ticket.TicketNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationTest {
  /// Noon in Almaty; the Monday after is 8 March's day off.
  private static final Instant THURSDAY = Instant.parse("2026-03-05T07:00:00Z");

  private static final LocalDate DAY = LocalDate.of(2026, 3, 5);
  private static final WorkingCalendar CALENDAR =
      new WorkingCalendar(
          Map.of(2026, new WorkingYear(true, "test", Set.of(LocalDate.of(2026, 3, 9)), Set.of())));

  private static final Map<Awaited, Limits.Limit> USUAL = usual();
  private static final Limits LIMITS = new Limits(USUAL, 30, CALENDAR);

  private static final ApplicationId ID = new ApplicationId(new UUID(1, 1));
  private static final ApplicantId DANA = new ApplicantId(new UUID(2, 1));
  private static final OfficerId AIGUL = new OfficerId(new UUID(3, 1));
  private static final OfficerId DAULET = new OfficerId(new UUID(3, 2));
  private static final PaymentId PAYMENT = new PaymentId(new UUID(4, 1));
  private static final Digest DIGEST = new Digest("0".repeat(64));
  private static final PointCode POINT = new PointCode("7501");
  private static final Evidence EVIDENCE =
      new Evidence("ELIGIBLE", DAY, DAY, new EligibilityWindow(DAY, DAY), "1");

  private static Map<Awaited, Limits.Limit> usual() {
    Map<Awaited, Limits.Limit> limits = new EnumMap<>(Awaited.class);
    for (Awaited awaited : Awaited.values()) {
      limits.put(awaited, new WorkingDays(1));
    }
    limits.put(REGISTRATION, new Elapsed(Duration.ofDays(3)));
    limits.put(ACCEPTANCE, new Elapsed(Duration.ofHours(1)));
    limits.remove(NOTICE);
    limits.remove(REFUND_ANSWER);
    return limits;
  }

  private static Instant hours(int hours) {
    return THURSDAY.plus(Duration.ofHours(hours));
  }

  private static final List<ApplicationEvent> PAID =
      List.of(
          new ApplicationStarted(ID, DANA, DIGEST, EVIDENCE, POINT, DIGEST, null, THURSDAY),
          new PaymentRequested(ID, PAYMENT, Money.tenge(865), false, THURSDAY),
          new DutyPaid(ID, PAYMENT, Money.tenge(865), "B-1", THURSDAY, hours(1)));

  private static final List<ApplicationEvent> REGISTERED =
      and(
          PAID,
          new ApplicationRegistered(
              ID,
              new TicketNumber(Region.ALMATY, DAY, 1),
              POINT,
              EVIDENCE,
              new Term(DAY, false),
              hours(2)));

  private static final List<ApplicationEvent> CLAIMED =
      and(REGISTERED, new ReviewClaimed(ID, AIGUL, hours(3)));

  private static List<ApplicationEvent> and(
      List<ApplicationEvent> before, ApplicationEvent... more) {
    return Stream.concat(before.stream(), Stream.of(more)).toList();
  }

  private static Expectation only(List<ApplicationEvent> history) {
    List<Expectation> expected = Expectation.after(history, LIMITS);
    assertThat(expected).hasSize(1);
    return expected.getFirst();
  }

  @Test
  void nothingIsExpectedBeforeThereIsMoney() {
    assertThat(Expectation.after(List.of(), LIMITS)).isEmpty();
    assertThat(Expectation.after(PAID.subList(0, 2), LIMITS)).isEmpty();
  }

  @Test
  void whoHasPaidIsExpectedToRegisterWithinThreeDays() {
    assertThat(only(PAID))
        .isEqualTo(new Expectation(REGISTRATION, hours(1), hours(1 + 3 * 24), null));
  }

  @Test
  void aTermInWorkingDaysEndsWithADayAndSkipsThoseOff() {
    Instant endOfFriday = Instant.parse("2026-03-06T19:00:00Z");
    assertThat(only(REGISTERED)).isEqualTo(new Expectation(CLAIM, hours(2), endOfFriday, null));
    Instant friday = hours(26);
    Expectation onFriday = only(and(REGISTERED, new ReviewClaimed(ID, AIGUL, friday)));
    assertThat(onFriday.until()).isEqualTo(Instant.parse("2026-03-10T19:00:00Z"));
  }

  @Test
  void itIsLateFromTheVeryMomentOn() {
    Expectation expected = only(PAID);
    assertThat(expected.isLateAt(expected.until().minusMillis(1))).isFalse();
    assertThat(expected.isLateAt(expected.until())).isTrue();
  }

  @Test
  void anotherOfficerHasAllTheTimeAgain() {
    assertThat(only(CLAIMED).since()).isEqualTo(hours(3));
    assertThat(
            only(and(
                    CLAIMED,
                    new ReviewReleased(ID, AIGUL, hours(5)),
                    new ReviewClaimed(ID, DAULET, hours(5))))
                .since())
        .isEqualTo(hours(5));
  }

  @Test
  void settingACaseAsideStopsNoClock() {
    List<ApplicationEvent> approved =
        and(CLAIMED, new ApplicationApproved(ID, AIGUL, 1, DIGEST, DIGEST, hours(4)));
    assertThat(only(and(approved, new CaseParked(ID, ACCEPTANCE, DIGEST, hours(9)))))
        .isEqualTo(only(approved));
  }

  @ParameterizedTest
  @CsvSource({"6, 4", "4, 6"})
  void ofSeveralRefundsTheOneThatWaitsLongestCounts(int one, int other) {
    List<ApplicationEvent> twice = and(REGISTERED, opened(1, one), opened(2, other));
    assertThat(Expectation.after(twice, LIMITS))
        .extracting(Expectation::awaited, Expectation::since)
        .containsExactly(tuple(CLAIM, hours(2)), tuple(BANK_ACCOUNT, hours(4)));
  }

  @Test
  void aRefundWithAnAccountIsToBeFiled() {
    List<ApplicationEvent> named =
        and(
            REGISTERED,
            opened(1, 4),
            new RefundAccountGiven(ID, new RefundId(new UUID(5, 1)), DIGEST, hours(6)));
    assertThat(Expectation.after(named, LIMITS))
        .extracting(Expectation::awaited, Expectation::since)
        .containsExactly(tuple(CLAIM, hours(2)), tuple(FILING, hours(6)));
  }

  private static RefundOpened opened(int number, int hour) {
    return new RefundOpened(
        ID,
        new RefundId(new UUID(5, number)),
        PAYMENT,
        Money.tenge(865),
        DANA,
        RefundGround.SECOND_PAYMENT,
        hours(hour));
  }

  @Test
  void theTaxAuthorityIsLateFromTheDayAfterTheTermItWasGivenWhateverTheCalendarSaysByNow() {
    LocalDate dueOn = LocalDate.of(2026, 3, 13);
    Expectation answer = awaited(REFUND_ANSWER, filed(dueOn));
    assertThat(answer.since()).isEqualTo(hours(6));
    assertThat(answer.until()).isEqualTo(Instant.parse("2026-03-13T19:00:00Z"));
    assertThat(answer.lastDay()).isNull();
  }

  @Test
  void ofSeveralFilingsTheOneCountsThatIsLateFirst() {
    List<ApplicationEvent> two =
        and(
            filed(LocalDate.of(2026, 3, 16)),
            opened(2, 7),
            new RefundAccountGiven(ID, new RefundId(new UUID(5, 2)), DIGEST, hours(8)),
            new RefundFiled(
                ID, new RefundId(new UUID(5, 2)), 1, LocalDate.of(2026, 3, 12), hours(9)));
    assertThat(awaited(REFUND_ANSWER, two).since()).isEqualTo(hours(9));
  }

  @Test
  void aRefundCanBeClaimedForThreeYearsFromPayment() {
    assertThat(awaited(BANK_ACCOUNT, annulled()).lastDay()).isEqualTo(DAY.plusYears(3));
    assertThat(awaited(BANK_ACCOUNT, annulled()).until())
        .isEqualTo(Instant.parse("2026-03-06T19:00:00Z"));
  }

  @Test
  void aRefundWhoseLastDayIsNearIsLookedAtWheneverTheWaitBegan() {
    Instant late = Instant.parse("2029-02-20T07:00:00Z");
    List<ApplicationEvent> refused =
        and(
            filed(LocalDate.of(2026, 3, 13)),
            new RefundRejected(ID, new RefundId(new UUID(5, 1)), 1, "ACCOUNT_CLOSED", late));
    Expectation account = awaited(BANK_ACCOUNT, refused);
    assertThat(account.since()).isEqualTo(late);
    // 30 days before the day begins on which the three years are over.
    assertThat(account.until()).isEqualTo(Instant.parse("2029-02-02T19:00:00Z"));
    assertThat(account.lastDay()).isEqualTo(LocalDate.of(2029, 3, 5));
    assertThat(account.isLateAt(late)).isTrue();
  }

  @Test
  void ofSeveralRefundsTheLastDayCountsThatComesFirst() {
    Instant earlier = THURSDAY.minus(Duration.ofDays(400));
    List<ApplicationEvent> two =
        and(
            annulled(),
            new PaymentUnusable(
                ID,
                PAYMENT,
                Money.tenge(865),
                "B-2",
                DANA,
                RefundGround.SECOND_PAYMENT,
                earlier,
                hours(7)),
            opened(2, 7));
    assertThat(awaited(BANK_ACCOUNT, two).since()).isEqualTo(hours(4));
    assertThat(awaited(BANK_ACCOUNT, two).lastDay()).isEqualTo(CivilDate.at(earlier).plusYears(3));
  }

  private static List<ApplicationEvent> annulled() {
    return and(
        CLAIMED,
        new ApplicationAnnulled(
            ID, AIGUL, AnnulmentReason.POOR_PHOTO, null, DIGEST, DIGEST, hours(4)),
        new RefundOpened(
            ID,
            new RefundId(new UUID(5, 1)),
            PAYMENT,
            Money.tenge(865),
            DANA,
            RefundGround.ANNULLED,
            hours(4)));
  }

  private static List<ApplicationEvent> filed(LocalDate dueOn) {
    var refund = new RefundId(new UUID(5, 1));
    return and(
        annulled(),
        new RefundAccountGiven(ID, refund, DIGEST, hours(5)),
        new RefundFiled(ID, refund, 1, dueOn, hours(6)));
  }

  private static Expectation awaited(Awaited awaited, List<ApplicationEvent> history) {
    return Expectation.after(history, LIMITS).stream()
        .filter(one -> one.awaited() == awaited)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theLatestDiscrepancyDoesNotHideTheFirst() {
    List<ApplicationEvent> differing =
        and(
            PAID,
            new DiscrepancyFound(
                ID, new Discrepancy(Book.PAYMENTS, "B-2", Kind.MISSING_HERE), DAY, hours(5)),
            new DiscrepancyFound(
                ID, new Discrepancy(Book.PAYMENTS, "B-3", Kind.MISSING_HERE), DAY, hours(9)));
    assertThat(Expectation.after(differing, LIMITS))
        .extracting(Expectation::awaited, Expectation::since)
        .containsExactly(tuple(REGISTRATION, hours(1)), tuple(RECONCILIATION, hours(5)));
  }

  @Test
  void everyWaitHasToHaveALimit() {
    Map<Awaited, Limits.Limit> some = new EnumMap<>(USUAL);
    some.remove(DELIVERY);
    assertThatThrownBy(() -> new Limits(some, 30, CALENDAR)).hasMessageContaining("DELIVERY");
  }
}
