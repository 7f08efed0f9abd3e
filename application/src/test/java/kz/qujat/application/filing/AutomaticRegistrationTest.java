package kz.qujat.application.filing;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.ReceivedPayment;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.rehearsal.Supervisions;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import org.junit.jupiter.api.Test;

class AutomaticRegistrationTest {
  private static final Instant PAID = AFTER_THE_WINDOW.minus(Duration.ofMinutes(2));

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final AutomaticRegistration duty =
      new AutomaticRegistration(rehearsal.cases, journey.registrations(), rehearsal.people);

  @Test
  void whoPaysInTheLastMinutesOfTheLastDayIsRegisteredAtThatMoment() {
    ApplicationId application = wishing();
    paidAndTold(application, AFTER_THE_WINDOW.plus(Duration.ofMinutes(10)));

    tellEverything(application);

    assertThat(rehearsal.histories.eventsOf(application, ApplicationRegistered.class))
        .singleElement()
        .returns(PAID, ApplicationRegistered::at)
        .returns(LocalDate.of(2026, 3, 30), registered -> registered.ticket().day())
        .returns(LocalDate.of(2026, 3, 30), registered -> registered.eligibility().today());
  }

  @Test
  void theHistoryNamesTheEventHandlerAsTheActor() {
    ApplicationId application = wishing();
    paidAndTold(application, PAID);

    tellEverything(application);

    assertThat(rehearsal.histories.of(application))
        .last()
        .extracting(RecordedEvent::actor)
        .isEqualTo(Actor.system(AutomaticRegistration.NAME));
  }

  @Test
  void aPaymentToldADayLaterRegistersAtTheMomentItWasToldAndSoTooLate() {
    ApplicationId application = wishing();
    paidAndTold(application, PAID.plus(Duration.ofHours(24)).plusSeconds(1));

    tellEverything(application);

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void withoutTheWishThePaidDraftWaitsForTheCitizen() {
    ApplicationId application = journey.completeDraft();

    tellEverything(application);

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void whatIsRefusedIsNotTriedForEverAndTheDraftStays() {
    ApplicationId application = wishing();
    paidAndTold(application, PAID);
    rehearsal.register.put(DANA.iin(), registered(null, invalidated(OLD_CARD)));

    assertThatCode(() -> tellEverything(application)).doesNotThrowAnyException();

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.DRAFT);
    assertThat(rehearsal.refundsOf(application)).isEmpty();
  }

  @Test
  void whileTheRegisterDoesNotAnswerTheEventIsLeftForLater() {
    ApplicationId application = wishing();
    paidAndTold(application, PAID);
    rehearsal.register.wire.cut();

    assertThatThrownBy(() -> tellEverything(application)).isInstanceOf(NeighbourUnavailable.class);
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.DRAFT);

    rehearsal.register.wire.mend();
    tellEverything(application);
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.REGISTERED);
  }

  @Test
  void oldEventsDoNothing() {
    ApplicationId registered = wishing();
    paidAndTold(registered, PAID);
    tellEverything(registered);
    int events = rehearsal.histories.size();
    int calls = rehearsal.register.wire.calls();

    tellEverything(registered);

    assertThat(rehearsal.histories.size()).isEqualTo(events);
    assertThat(rehearsal.register.wire.calls()).isEqualTo(calls);
  }

  @Test
  void ofADraftThatHasEndedTheRegisterIsNotAsked() {
    ApplicationId withdrawn = wishing();
    paidAndTold(withdrawn, PAID);
    journey.filings().withdraw(DANA, withdrawn, null);
    int calls = rehearsal.register.wire.calls();

    tellEverything(withdrawn);

    assertThat(rehearsal.register.wire.calls()).isEqualTo(calls);
  }

  @Test
  void moneyThatIsOfNoUseRegistersNothing() {
    ApplicationId application = wishing();
    PaymentRequestId payment = paymentOf(application);
    journey.money().receive(journey.transfer(payment, ERLAN, "BANK-1"));

    tellEverything(application);

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void whenItIsRetriedThePaidDraftIsRegistered() {
    ApplicationId application = wishing();
    paidAndTold(application, PAID);

    duty.on(retried(application, Awaited.NOTICE));
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.DRAFT);

    duty.on(retried(application, Awaited.REGISTRATION));
    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.REGISTERED);
  }

  @Test
  void nothingElseThatSupervisionDoesRegisters() {
    ApplicationId application = wishing();
    paidAndTold(application, PAID);

    Supervisions.withoutAnotherTry(application).forEach(duty::on);
    Supervisions.retriesOfNoWait(application).forEach(duty::on);

    assertThat(rehearsal.fileOf(application).status()).isEqualTo(Status.DRAFT);
  }

  private static RetryRequested retried(ApplicationId application, Awaited awaited) {
    return Supervisions.retried(new ApplicationWait(application, awaited, 0), application);
  }

  /// Dana's complete draft on the last day; she has requested registration by payment.
  private ApplicationId wishing() {
    rehearsal.clock.moveTo(PAID.minus(Duration.ofHours(1)));
    ApplicationId application = journey.draft();
    journey.enclosePictures(DANA, application);
    journey.asked(application, PostPaymentAction.REGISTER);
    return application;
  }

  private void paidAndTold(ApplicationId application, Instant told) {
    rehearsal.clock.moveTo(PAID);
    ReceivedPayment receivedPayment = journey.transfer(paymentOf(application), DANA, "BANK-1");
    rehearsal.clock.moveTo(told);
    journey.money().receive(receivedPayment);
  }

  private PaymentRequestId paymentOf(ApplicationId application) {
    return rehearsal.histories.eventsOf(application, PaymentRequested.class).getFirst().payment();
  }

  /// Sends the whole history to the event handler, as after a restart that lost its position.
  private void tellEverything(ApplicationId application) {
    rehearsal.histories.eventsOf(application).forEach(duty::on);
  }
}
