package kz.qujat.application.payment;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.Payments.Demand;
import kz.qujat.application.payment.Payments.Demand.Payable;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyPaid;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentRequested;
import kz.qujat.domain.lifecycle.ApplicationEvent.PaymentUnusable;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PaymentsTest {
  private static final Instant SUNDAY = MONDAY.minusSeconds(86_400);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final Payments payments = journey.payments();
  private ApplicationId draft;

  @BeforeEach
  void danaHasADraft() {
    draft = journey.draft();
  }

  // Asking for the duty

  @Test
  void theDutyOfTheYearIsAskedForAtThePageOfTheGateway() {
    Payable payable = ask();

    assertThat(payable.amount()).isEqualTo(DUTY);
    assertThat(payable.payUrl().toString()).endsWith(payable.payment().toString());
    assertThat(payable.asked()).isTrue();
    assertThat(requested()).extracting(PaymentRequested::payment).containsOnly(payable.payment());
  }

  @Test
  void theGatewayIsToldWhoIsExpectedToPayAndWhereToGoAfterwards() {
    var home = URI.create("https://portal.example/back");

    payments.request(DANA, draft, home, null);

    assertThat(rehearsal.gateway.announced)
        .singleElement()
        .satisfies(order -> {
          assertThat(order.payer()).isEqualTo(DANA.iin());
          assertThat(order.returnUrl()).isEqualTo(home);
        });
  }

  @Test
  void theGatewayIsToldBeforeTheHistoryIs() {
    List<Integer> requestedThen = new ArrayList<>();
    rehearsal.gateway.wire.meanwhile(() -> requestedThen.add(requested().size()));

    ask();

    assertThat(requestedThen).containsExactly(0);
  }

  @Test
  void whileTheGatewayIsSilentNothingIsAskedFor() {
    rehearsal.gateway.wire.cut();

    assertThatThrownBy(this::ask).isInstanceOf(NeighbourUnavailable.class);
    assertThat(requested()).isEmpty();
  }

  @Test
  void askedAgainWhileItIsPendingThePaymentIsTheSame() {
    Payable first = ask();
    Payable second = ask();

    assertThat(second)
        .isEqualTo(new Payable(first.payment(), first.amount(), first.payUrl(), false));
    assertThat(requested()).hasSize(1);
  }

  @Test
  void theAmountStaysWhatItWasWhenItWasAskedFor() {
    Payable first = ask();
    rehearsal.clock.moveTo(Instant.parse("2027-01-04T05:00:00Z"));

    assertThat(ask().amount()).isEqualTo(first.amount());
  }

  @Test
  void ofTwoCallersTheQuickerOnesPaymentCountsForBoth() {
    List<Payable> quicker = new ArrayList<>();
    rehearsal.gateway.wire.meanwhile(() -> quicker.add(ask()));

    Payable slower = ask();

    assertThat(slower.payment()).isEqualTo(quicker.getFirst().payment());
    assertThat(slower.asked()).isFalse();
    assertThat(requested()).hasSize(1);
  }

  @Test
  void whoeverPaidMeanwhileIsNotSentToPayAgain() {
    rehearsal.gateway.wire.meanwhile(() -> journey.pay(ask(), "BANK-1"));

    assertThat(payments.request(DANA, draft, null, null))
        .isEqualTo(new Demand.AlreadyPaid(requested().getFirst().payment(), DUTY));
  }

  @Test
  void withoutAnIndexForTheYearNothingIsAskedFor() {
    rehearsal.clock.moveTo(Instant.parse("2027-01-04T05:00:00Z"));

    assertThatThrownBy(this::ask).isInstanceOf(DutyNotSet.class);
    assertThat(rehearsal.gateway.announced).isEmpty();
  }

  @Test
  void nothingIsAnnouncedForAVersionThatIsGone() {
    journey.filings().change(DANA, draft, ASTANA_2, CONTACTS, null);

    assertThatThrownBy(() -> payments.request(DANA, draft, null, 0L))
        .isInstanceOf(StaleVersion.class);
    assertThat(rehearsal.gateway.announced).isEmpty();
  }

  @Test
  void whoHasPaidIsAskedForNothing() {
    Payable payable = ask();
    journey.pay(payable, "BANK-1");

    assertThat(payments.request(DANA, draft, null, null))
        .isEqualTo(new Demand.AlreadyPaid(payable.payment(), DUTY));
  }

  @Test
  void nothingIsDueFromTheExempt() {
    rehearsal.register.put(ERLAN.iin(), registered(Exemption.DISABLED, OLD_CARD));
    ApplicationId erlans = journey.draft(ERLAN, CONTACTS);

    assertThat(payments.request(ERLAN, erlans, null, null)).isEqualTo(new Demand.NothingDue());
    assertThat(rehearsal.gateway.announced).isEmpty();
  }

  @Test
  void nobodyIsSentToPayForADraftThatWasGivenUp() {
    journey.filings().withdraw(DANA, draft, null);

    refuses(new WrongStage(Status.WITHDRAWN), this::ask);
    assertThat(rehearsal.gateway.announced).isEmpty();
  }

  @Test
  void aPaymentThatWasPendingWhenTheDraftWasGivenUpIsNotAskedForAgain() {
    ask();
    journey.filings().withdraw(DANA, draft, null);

    refuses(new WrongStage(Status.WITHDRAWN), this::ask);
    assertThat(rehearsal.gateway.announced).hasSize(1);
  }

  // Money that arrives

  @Test
  void whenItWasPaidAndWhenWeWereToldAreTwoThings() {
    receive(ask().payment(), DUTY, DANA, "BANK-1");

    assertThat(rehearsal.applications.eventsOf(draft, DutyPaid.class))
        .singleElement()
        .satisfies(paid -> {
          assertThat(paid.paidAt()).isEqualTo(SUNDAY);
          assertThat(paid.at()).isEqualTo(MONDAY);
        });
  }

  @Test
  void theSameTransferToldTwiceIsOnePayment() {
    Payable payable = ask();
    receive(payable.payment(), DUTY, DANA, "BANK-1");
    receive(payable.payment(), DUTY, DANA, "BANK-1");

    assertThat(rehearsal.applications.eventsOf(draft, DutyPaid.class)).hasSize(1);
    assertThat(rehearsal.applications.eventsOf(draft, RefundOpened.class)).isEmpty();
  }

  @Test
  void aPaymentNobodyWasAskedForIsNotOurs() {
    assertThatThrownBy(() -> receive(new PaymentId(new UUID(9, 9)), DUTY, DANA, "BANK-1"))
        .isInstanceOf(UnknownPayment.class);
  }

  @Test
  void aSecondTransferGoesBack() {
    Payable payable = ask();
    receive(payable.payment(), DUTY, DANA, "BANK-1");
    receive(payable.payment(), DUTY, DANA, "BANK-2");

    assertThat(refunds()).containsExactly(RefundGround.SECOND_PAYMENT);
  }

  @Test
  void whatSomebodyElsePaidGoesBackToThemAndIsRememberedByTheDayTheyPaid() {
    receive(ask().payment(), DUTY, ERLAN, "BANK-1");

    assertThat(rehearsal.applications.eventsOf(draft, PaymentUnusable.class))
        .singleElement()
        .satisfies(unusable -> {
          assertThat(unusable.payer()).isEqualTo(ERLAN.id());
          assertThat(unusable.paidAt()).isEqualTo(SUNDAY);
        });
  }

  @Test
  void moneyOfAnOrganisationOrOfNobodyWithANumberPaysForNobody() {
    PaymentId payment = ask().payment();

    assertThatThrownBy(
            () -> receive(payment, DUTY, new Payer.Organisation("990140000483", null), "BANK-1"))
        .isInstanceOf(PayerIsNoPerson.class);
    assertThatThrownBy(() -> receive(payment, DUTY, new Payer.Unnamed("J. Smith"), "BANK-2"))
        .isInstanceOf(PayerIsNoPerson.class);
    assertThat(rehearsal.applications.eventsOf(draft, DutyPaid.class)).isEmpty();
  }

  @Test
  void nothingThatIsSaidOfAPayerOrOfUnreadableMoneyGoesIntoALog() {
    var unreadable =
        new UnreadableMoney(
            Neighbour.PAYMENT, Fault.UNREADABLE_AMOUNT, "amount", "0".repeat(64), new byte[] {42});

    assertThat(
            List.of(
                new Payer.Person(DANA.iin(), "Dana"),
                new Payer.Organisation("990140000483", "Dana"),
                new Payer.Unnamed("Dana"),
                unreadable))
        .allSatisfy(one ->
            assertThat(one.toString())
                .doesNotContain("Dana", "990140000483", "42", "850515390001"));
  }

  @Test
  void afterAWrongAmountANewPaymentIsAskedFor() {
    Payable first = ask();
    receive(first.payment(), TOO_LITTLE, DANA, "BANK-1");

    Payable second = ask();

    assertThat(second.asked()).isTrue();
    assertThat(second.payment()).isNotEqualTo(first.payment());
    assertThat(refunds()).containsExactly(RefundGround.WRONG_AMOUNT);
  }

  private Payable ask() {
    return (Payable) payments.request(DANA, draft, null, null);
  }

  private void receive(PaymentId payment, Money amount, Citizen payer, String reference) {
    receive(payment, amount, new Payer.Person(payer.iin(), null), reference);
  }

  private void receive(PaymentId payment, Money amount, Payer payer, String reference) {
    payments.receive(new Transfer(payment, amount, payer, reference, "G-" + reference, SUNDAY));
  }

  private List<PaymentRequested> requested() {
    return rehearsal.applications.eventsOf(draft, PaymentRequested.class);
  }

  private List<RefundGround> refunds() {
    return rehearsal.applications.eventsOf(draft, RefundOpened.class).stream()
        .map(RefundOpened::ground)
        .toList();
  }
}
