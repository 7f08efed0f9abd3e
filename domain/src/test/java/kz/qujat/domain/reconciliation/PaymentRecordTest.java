package kz.qujat.domain.reconciliation;

import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Things.*;
import static kz.qujat.domain.supervision.Discrepancy.Kind.AMOUNT;
import static kz.qujat.domain.supervision.Discrepancy.Kind.BUDGET_CODE;
import static kz.qujat.domain.supervision.Discrepancy.Kind.PAYER;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.duty.DutyStatus.UnusableReason;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDutyTariff;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PaymentRecordTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);

  // A minute before and after midnight in Kazakhstan.
  private static final Instant LATE = Instant.parse("2026-03-16T18:59:00Z");
  private static final Instant NEXT_DAY = Instant.parse("2026-03-16T19:01:00Z");

  private static final PaymentRecord OURS = payment(865, DANA, StateDutyTariff.BUDGET_CODE);

  @Test
  void equalPaymentsDoNotDiffer() {
    assertThat(OURS.against(payment(865, DANA, "108126"))).isEmpty();
  }

  @Test
  void everythingThatDiffersIsNamed() {
    assertThat(OURS.against(payment(864, DANA, "108126"))).isEqualTo(differ(AMOUNT));
    assertThat(OURS.against(payment(865, ERLAN, "108126"))).isEqualTo(differ(PAYER));
    assertThat(OURS.against(payment(865, DANA, "108125"))).isEqualTo(differ(BUDGET_CODE));
    assertThat(OURS.against(payment(1, ERLAN, "0"))).isEqualTo(differ(AMOUNT, PAYER, BUDGET_CODE));
  }

  @Test
  void anUnknownPayerDiffersFromAKnownOne() {
    assertThat(OURS.against(payment(865, null, "108126"))).isEqualTo(differ(PAYER));
  }

  @Test
  void twoPayersWithoutAnIinDoNotDiffer() {
    assertThat(payment(865, null, "108126").against(payment(865, null, "108126"))).isEmpty();
  }

  @Test
  void allMoneyReceivedIsListedWhoeverPaidIt() {
    List<ApplicationEvent> history =
        List.of(
            started(),
            new PaymentRequested(APPLICATION, PAYMENT, DUTY, false, LATE),
            new RegistrationByPaymentRequested(APPLICATION, PAYMENT, LATE),
            new DutyPaid(APPLICATION, PAYMENT, DUTY, BANK_1, LATE, NEXT_DAY),
            unusable(BANK_2, PAID_BY_ERLAN),
            unusable(BANK_3, PAID_BY_A_COMPANY),
            new ApplicationRegistered(
                APPLICATION, TICKET, ASTANA_1, ELIGIBLE.evidence(), HOLDER, FIFTEEN_DAYS, NEXT_DAY),
            new ReviewClaimed(APPLICATION, AIGUL, NEXT_DAY),
            new ApplicationApproved(APPLICATION, AIGUL, 1, null, FORM, SIGNATURE_FILE, NEXT_DAY),
            new OrderHandedOver(APPLICATION, 1, NEXT_DAY));

    assertThat(PaymentRecord.received(filed(history), history, "108126"))
        .containsExactly(
            OURS,
            new PaymentRecord(BANK_2, TOO_LITTLE, ERLAN, "108126", DAY.plusDays(1)),
            new PaymentRecord(BANK_3, TOO_LITTLE, null, "108126", DAY.plusDays(1)));
  }

  @Test
  void theExemptHavePaidNothing() {
    List<ApplicationEvent> history =
        List.of(started(), new DutyExempted(APPLICATION, GROUND, LATE));

    assertThat(PaymentRecord.received(filed(history), history, "108126")).isEmpty();
  }

  private static ApplicationStarted started() {
    return new ApplicationStarted(
        APPLICATION, DANA, ELIGIBLE.evidence(), ASTANA_1, FORM, null, CONSENT, null, LATE);
  }

  private static PaymentUnusable unusable(Digest reference, Payer payer) {
    return new PaymentUnusable(
        APPLICATION,
        PAYMENT,
        TOO_LITTLE,
        reference,
        payer,
        UnusableReason.SECOND_PAYMENT,
        REFUND,
        NEXT_DAY,
        NEXT_DAY);
  }

  private static Begun filed(List<ApplicationEvent> history) {
    return switch (Lifecycle.replay(history)) {
      case Begun begun -> begun;
      case NotStarted _ -> throw new AssertionError("nothing has begun");
    };
  }

  private static PaymentRecord payment(long tenge, @Nullable CitizenId payer, String code) {
    return new PaymentRecord(BANK_1, Money.tenge(tenge), payer, code, DAY);
  }

  private static List<Discrepancy> differ(Kind... kinds) {
    return Arrays.stream(kinds).map(kind -> Discrepancy.ofPayment(BANK_1, kind)).toList();
  }
}
