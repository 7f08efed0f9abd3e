package kz.qujat.application.payment;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentRequestService.Asked;
import kz.qujat.application.payment.PaymentRequestService.Demand;
import kz.qujat.application.payment.PaymentRequestService.Demand.Payable;
import kz.qujat.application.payment.PaymentRequestService.Wish;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.filing.ApplicationId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Requesting payment of the duty.
class PaymentsTest {
  private static final Instant NEXT_YEAR = Instant.parse("2027-01-04T05:00:00Z");
  private static final Wish WISH = new Wish(null, PostPaymentAction.WAIT_FOR_APPLICANT);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final PaymentRequestService paymentRequestService = journey.payments();
  private ApplicationId draft;

  @BeforeEach
  void danaHasADraft() {
    draft = journey.draft();
  }

  @Test
  void theDutyOfTheYearIsAskedForAtThePageOfTheGateway() {
    Payable payable = ask();

    assertThat(payable.amount()).isEqualTo(DUTY);
    assertThat(payable.payUrl().toString()).endsWith(payable.payment().toString());
    assertThat(payable.asked()).isEqualTo(Asked.NOW);
    assertThat(requested()).extracting(PaymentRequested::payment).containsOnly(payable.payment());
  }

  @Test
  void theGatewayIsToldWhoIsExpectedToPayAndWhereToGoAfterwards() {
    var home = URI.create("https://portal.example/back");

    paymentRequestService.request(
        DANA, draft, new Wish(home, PostPaymentAction.WAIT_FOR_APPLICANT), null);

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
  void whileTheGatewayDoesNotAnswerNothingIsAskedFor() {
    rehearsal.gateway.wire.cut();

    assertThatThrownBy(this::ask).isInstanceOf(NeighbourUnavailable.class);
    assertThat(requested()).isEmpty();
  }

  @Test
  void askedAgainWhileItIsPendingThePaymentIsTheSame() {
    Payable first = ask();
    Payable second = ask();

    assertThat(second)
        .isEqualTo(new Payable(first.payment(), first.amount(), first.payUrl(), Asked.BEFORE));
    assertThat(requested()).hasSize(1);
  }

  @Test
  void theAmountStaysWhatItWasWhenItWasAskedFor() {
    Payable first = ask();
    rehearsal.register.put(DANA.iin(), registered(null, cardUntil(2027)));
    rehearsal.clock.moveTo(NEXT_YEAR);

    assertThat(ask().amount()).isEqualTo(first.amount());
  }

  @Test
  void ofTwoCallersTheQuickerOnesPaymentCountsForBoth() {
    List<Payable> quicker = new ArrayList<>();
    rehearsal.gateway.wire.meanwhile(() -> quicker.add(ask()));

    Payable slower = ask();

    assertThat(slower.payment()).isEqualTo(quicker.getFirst().payment());
    assertThat(slower.asked()).isEqualTo(Asked.BEFORE);
    assertThat(requested()).hasSize(1);
  }

  @Test
  void whoeverPaidMeanwhileIsNotSentToPayAgain() {
    rehearsal.gateway.wire.meanwhile(() -> journey.pay(ask(), "BANK-1"));

    assertThat(paymentRequestService.request(DANA, draft, WISH, null))
        .isEqualTo(new Demand.AlreadyPaid(requested().getFirst().payment(), DUTY));
  }

  @Test
  void withoutAnIndexForTheYearNothingIsAskedFor() {
    rehearsal.register.put(DANA.iin(), registered(null, cardUntil(2027)));
    rehearsal.clock.moveTo(NEXT_YEAR);

    assertThatThrownBy(this::ask).isInstanceOf(TariffMissing.class);
    assertThat(rehearsal.gateway.announced).isEmpty();
    assertThat(requested()).isEmpty();
  }

  @Test
  void nothingIsAnnouncedForAVersionThatIsGone() {
    journey.filings().change(DANA, draft, ASTANA_2, CONTACTS, null);

    assertThatThrownBy(() -> paymentRequestService.request(DANA, draft, WISH, 0L))
        .isInstanceOf(StaleVersion.class);
    assertThat(rehearsal.gateway.announced).isEmpty();
  }

  @Test
  void whoHasPaidIsAskedForNothing() {
    Payable payable = ask();
    journey.pay(payable, "BANK-1");

    assertThat(paymentRequestService.request(DANA, draft, WISH, null))
        .isEqualTo(new Demand.AlreadyPaid(payable.payment(), DUTY));
  }

  @Test
  void afterAWrongAmountANewPaymentIsAskedFor() {
    Payable first = ask();
    ReceivedPayment full = journey.transfer(first.payment(), DANA, "BANK-1");
    journey
        .money()
        .receive(
            new ReceivedPayment(
                full.payment(), TOO_LITTLE, full.payer(), "BANK-1", "G-1", full.paidAt()));

    Payable second = ask();

    assertThat(second.asked()).isEqualTo(Asked.NOW);
    assertThat(second.payment()).isNotEqualTo(first.payment());
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

  private Payable ask() {
    return (Payable) paymentRequestService.request(DANA, draft, WISH, null);
  }

  private List<PaymentRequested> requested() {
    return rehearsal.histories.eventsOf(draft, PaymentRequested.class);
  }

  private static Card cardUntil(int year) {
    return new Card("049000001", LocalDate.of(2017, 1, 3), LocalDate.of(year, 1, 3), false);
  }
}
