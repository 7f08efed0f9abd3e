package kz.qujat.domain.reconciliation;

import static kz.qujat.domain.lifecycle.Discrepancy.Kind.AMOUNT;
import static kz.qujat.domain.lifecycle.Discrepancy.Kind.BUDGET_CODE;
import static kz.qujat.domain.lifecycle.Discrepancy.Kind.PAYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.lifecycle.Application;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardDelivered;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardManufactured;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureAccepted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Discrepancy;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.reconciliation.OrderEntry.Step;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EntriesTest {
  private static final ApplicationId ID = new ApplicationId(new UUID(1, 1));
  private static final ApplicantId DANA = new ApplicantId(new UUID(2, 1));
  private static final ApplicantId ERLAN = new ApplicantId(new UUID(2, 2));
  private static final OfficerId AIGUL = new OfficerId(new UUID(3, 1));
  private static final Digest DIGEST = new Digest("0".repeat(64));
  private static final PaymentId PAYMENT = new PaymentId(new UUID(4, 1));
  private static final PointCode POINT = new PointCode("7501");
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  // A minute before and after midnight in Kazakhstan.
  private static final Instant LATE = Instant.parse("2026-03-16T18:59:00Z");
  private static final Instant NEXT_DAY = Instant.parse("2026-03-16T19:01:00Z");

  private static final Evidence EVIDENCE =
      new Evidence("ELIGIBLE", DAY, DAY, new EligibilityWindow(DAY, DAY), "1");

  private static final PaymentEntry OURS = payment(865, DANA, "108126");

  private static PaymentEntry payment(long tenge, @Nullable ApplicantId payer, String code) {
    return new PaymentEntry("BANK-1", Money.tenge(tenge), payer, code, DAY);
  }

  private static List<Discrepancy> payments(Kind... kinds) {
    return Arrays.stream(kinds)
        .map(kind -> new Discrepancy(Book.PAYMENTS, "BANK-1", kind))
        .toList();
  }

  @Test
  void equalPaymentsDoNotDiffer() {
    assertThat(OURS.against(payment(865, DANA, "108126"))).isEmpty();
  }

  @Test
  void everythingThatDiffersIsNamed() {
    assertThat(OURS.against(payment(864, DANA, "108126"))).isEqualTo(payments(AMOUNT));
    assertThat(OURS.against(payment(865, ERLAN, "108126"))).isEqualTo(payments(PAYER));
    assertThat(OURS.against(payment(865, DANA, "108125"))).isEqualTo(payments(BUDGET_CODE));
    assertThat(OURS.against(payment(1, ERLAN, "0")))
        .isEqualTo(payments(AMOUNT, PAYER, BUDGET_CODE));
  }

  @Test
  void somebodyUnknownIsSomebodyElse() {
    assertThat(OURS.against(payment(865, null, "108126"))).isEqualTo(payments(PAYER));
  }

  @Test
  void anOrderHasComeAsFarAsItsLastEventSays() {
    var approved = new ApplicationApproved(ID, AIGUL, 1, DIGEST, DIGEST, LATE);
    assertThat(OrderEntry.given(List.of())).isEmpty();
    assertThat(OrderEntry.given(List.of(approved)))
        .containsExactly(new OrderEntry(1, Step.ORDERED, DAY));
    assertThat(OrderEntry.given(List.of(approved, new ManufactureAccepted(ID, 1, NEXT_DAY))))
        .containsExactly(new OrderEntry(1, Step.ACCEPTED, DAY.plusDays(1)));
    assertThat(OrderEntry.given(List.of(approved, new CardManufactured(ID, 1, DIGEST, LATE))))
        .containsExactly(new OrderEntry(1, Step.MANUFACTURED, DAY));
    assertThat(OrderEntry.given(List.of(approved, new CardDelivered(ID, 1, LATE))))
        .containsExactly(new OrderEntry(1, Step.DELIVERED, DAY));
  }

  @Test
  void everyAttemptIsAnOrderOfItsOwn() {
    assertThat(
            OrderEntry.given(
                List.of(
                    new ApplicationApproved(ID, AIGUL, 1, DIGEST, DIGEST, LATE),
                    new ManufactureRejected(ID, AIGUL, 1, "PHOTO", LATE),
                    new ApplicationApproved(ID, AIGUL, 2, DIGEST, DIGEST, NEXT_DAY))))
        .containsExactly(
            new OrderEntry(1, Step.REJECTED, DAY),
            new OrderEntry(2, Step.ORDERED, DAY.plusDays(1)));
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void ordersDifferByTheirStepAlone(Step step) {
    var ours = new OrderEntry(2, Step.ACCEPTED, DAY);
    assertThat(ours.against(new OrderEntry(2, step, DAY.plusDays(1))))
        .isEqualTo(
            step == Step.ACCEPTED
                ? List.of()
                : List.of(new Discrepancy(Book.ORDERS, "2", Kind.PROGRESS)));
  }

  @ParameterizedTest
  @EnumSource(Step.class)
  void onlyAnOrderJustGivenIsNotAnswered(Step step) {
    assertThat(step.isAnswered()).isEqualTo(step != Step.ORDERED);
  }

  @Test
  void whateverWasReceivedIsInOurBooksWhoeverPaidIt() {
    var started = new ApplicationStarted(ID, DANA, DIGEST, EVIDENCE, POINT, DIGEST, null, LATE);
    List<ApplicationEvent> history =
        List.of(
            started,
            new DutyPaid(ID, PAYMENT, Money.tenge(865), "BANK-1", LATE, NEXT_DAY),
            new PaymentUnusable(
                ID,
                PAYMENT,
                Money.tenge(5),
                "BANK-2",
                ERLAN,
                RefundGround.WRONG_PAYER,
                NEXT_DAY,
                NEXT_DAY));
    Application application = Lifecycle.replay(history);
    assertThat(PaymentEntry.received((Filed) application, history, "108126"))
        .containsExactly(
            OURS, new PaymentEntry("BANK-2", Money.tenge(5), ERLAN, "108126", DAY.plusDays(1)));
  }

  @Test
  void aPayerNobodyHereKnowsDiffersFromEveryOther() {
    assertThat(payment(865, null, "108126").against(payment(865, null, "108126")))
        .isEqualTo(payments(PAYER));
  }

  @ParameterizedTest
  @CsvSource({
    "ORDERED, ORDERED",
    "REJECTED, REJECTED",
    "ACCEPTED, ORDERED ACCEPTED",
    "MANUFACTURED, ORDERED ACCEPTED MANUFACTURED",
    "DELIVERED, ORDERED ACCEPTED MANUFACTURED DELIVERED"
  })
  void anOrderHasComeToEveryStepBeforeItsOwn(Step step, String steps) {
    assertThat(Arrays.stream(Step.values()).filter(step::hasCome).map(Step::name))
        .containsExactlyInAnyOrder(steps.split(" "));
  }
}
