package kz.qujat.application.payment;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.payment.PaymentRequestService.Asked;
import kz.qujat.application.payment.PaymentRequestService.Demand;
import kz.qujat.application.payment.PaymentRequestService.Demand.Payable;
import kz.qujat.application.payment.PaymentRequestService.Wish;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.vault.VaultRecord.ExemptionGround;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.OtherApplicant;
import kz.qujat.domain.application.ApplicationRefusal.Requirement;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// No money is requested for an application that could not be registered at that moment.
class PaymentEligibilityTest {
  private static final Wish WAIT = new Wish(null, PostPaymentAction.WAIT_FOR_APPLICANT);
  private static final Wish REGISTER = new Wish(null, PostPaymentAction.REGISTER);

  /// The pilot ends on Monday.
  private final Rehearsal rehearsal =
      new Rehearsal(new PilotPeriod(LocalDate.of(2025, 5, 28), LocalDate.of(2026, 3, 16)));

  private final Journey journey = rehearsal.journey;
  private final PaymentRequestService paymentRequestService = journey.payments();
  private ApplicationId draft;

  @BeforeEach
  void danaHasADraft() {
    draft = journey.draft();
  }

  // No longer open

  @Test
  void whenThePilotIsOverNobodyIsAskedToPay() {
    rehearsal.clock.moveTo(TUESDAY);

    refuses(Ineligibility.PILOT_CLOSED, () -> request(WAIT));
    nobodyWasAskedToPay();
  }

  @Test
  void whoseCardHasBeenInvalidatedSinceIsNotAskedToPay() {
    rehearsal.register.put(DANA.iin(), registered(null, invalidated(OLD_CARD)));

    refuses(Ineligibility.CARD_INVALIDATED, () -> request(WAIT));
    nobodyWasAskedToPay();
  }

  @Test
  void whoseRecordNobodyUnderstandsIsNotAskedToPay() {
    rehearsal.register.answers(DANA.iin(), new Answer.Unclear("personStatus"));

    refuses(Ineligibility.REGISTER_RECORD_UNCLEAR, () -> request(WAIT));
    nobodyWasAskedToPay();
  }

  @Test
  void aPendingPaymentIsNotAnnouncedAgainOnceItCouldNotBeRegistered() {
    request(WAIT);
    rehearsal.clock.moveTo(TUESDAY);

    refuses(Ineligibility.PILOT_CLOSED, () -> request(WAIT));
    assertThat(rehearsal.gateway.announced).hasSize(1);
  }

  @Test
  void thatItIsNotOpenIsToldThoughNoDutyIsSetForTheYear() {
    rehearsal.clock.moveTo(Instant.parse("2027-01-04T05:00:00Z"));

    refuses(Ineligibility.PILOT_CLOSED, () -> request(WAIT));
  }

  @Test
  void whileTheRegisterDoesNotAnswerNothingIsAskedFor() {
    rehearsal.register.wire.cut();

    assertThatThrownBy(() -> request(WAIT)).isInstanceOf(NeighbourUnavailable.class);
    nobodyWasAskedToPay();
  }

  @Test
  void nobodyAsksForAnothersDuty() {
    int calls = rehearsal.register.wire.calls();

    refuses(new OtherApplicant(), () -> paymentRequestService.request(ERLAN, draft, WAIT, null));
    journey.pay(journey.asked(draft), "BANK-1");
    refuses(new OtherApplicant(), () -> paymentRequestService.request(ERLAN, draft, WAIT, null));

    assertThat(rehearsal.register.wire.calls()).isEqualTo(calls + 1);
  }

  // Exempt meanwhile

  @Test
  void whoHasBecomeExemptOwesNothing() {
    rehearsal.register.put(DANA.iin(), registered(Exemption.VETERAN, OLD_CARD));

    assertThat(request(WAIT)).isEqualTo(new Demand.NothingDue());

    nobodyWasAskedToPay();
    assertThat(rehearsal.histories.eventsOf(draft, DutyExempted.class))
        .singleElement()
        .satisfies(exempted ->
            assertThat(rehearsal.vault.read(DANA.id(), exempted.ground(), ExemptionGround.class))
                .contains(new ExemptionGround(Exemption.VETERAN)));
  }

  @Test
  void thatIsRememberedWithoutAskingTheRegisterAgain() {
    rehearsal.register.put(DANA.iin(), registered(Exemption.VETERAN, OLD_CARD));
    request(WAIT);
    rehearsal.register.wire.cut();

    assertThat(request(WAIT)).isEqualTo(new Demand.NothingDue());
  }

  @Test
  void aPendingPaymentIsCancelledAndItsMoneyIsNotOwed() {
    Payable pending = (Payable) request(WAIT);
    rehearsal.register.put(DANA.iin(), registered(Exemption.VETERAN, OLD_CARD));

    assertThat(request(WAIT)).isEqualTo(new Demand.NothingDue());
    journey.pay(pending, "BANK-1");

    assertThat(rehearsal.gateway.announced).hasSize(1);
    assertThat(rehearsal.refundOf(draft).ground()).isEqualTo(RefundGround.NOT_OWED);
  }

  @Test
  void theGroundOfAnExemptionIsNotKeptWhenTheRequestComesTooLate() {
    rehearsal.register.put(DANA.iin(), registered(Exemption.VETERAN, OLD_CARD));
    rehearsal.register.wire.meanwhile(
        () -> journey.filings().change(DANA, draft, ASTANA_2, CONTACTS, null));
    int papers = rehearsal.vault.size();

    assertThatThrownBy(() -> paymentRequestService.request(DANA, draft, WAIT, 0L))
        .isInstanceOf(StaleVersion.class);

    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void nothingIsDueFromWhomTheRegisterKnewToBeExemptAtTheStart() {
    rehearsal.register.put(ERLAN.iin(), registered(Exemption.DISABLED, OLD_CARD));
    ApplicationId erlans = journey.draft(ERLAN, CONTACTS);

    assertThat(paymentRequestService.request(ERLAN, erlans, WAIT, null))
        .isEqualTo(new Demand.NothingDue());
    assertThat(rehearsal.gateway.announced).isEmpty();
  }

  // Registration by payment

  @Test
  void onlyACompleteDraftCanBeRegisteredByItsPayment() {
    refuses(
        new Incomplete(List.of(Requirement.PHOTO, Requirement.SIGNATURE)), () -> request(REGISTER));
    nobodyWasAskedToPay();
  }

  @Test
  void theWishStandsInTheHistory() {
    journey.enclosePictures(DANA, draft);

    Payable payable = (Payable) request(REGISTER);

    assertThat(payable.asked()).isEqualTo(Asked.NOW);
    assertThat(wishes())
        .extracting(RegistrationByPaymentRequested::payment)
        .containsExactly(payable.payment());
  }

  @Test
  void theWishCanBeAddedToAPendingPayment() {
    Payable first = (Payable) request(WAIT);
    journey.enclosePictures(DANA, draft);

    Payable second = (Payable) request(REGISTER);

    assertThat(second)
        .isEqualTo(new Payable(first.payment(), first.amount(), first.payUrl(), Asked.BEFORE));
    assertThat(requested()).hasSize(1);
    assertThat(wishes()).hasSize(1);
  }

  @Test
  void askedAgainTheWishStays() {
    journey.enclosePictures(DANA, draft);
    request(REGISTER);

    request(WAIT);
    request(REGISTER);

    assertThat(wishes()).hasSize(1);
    assertThat(rehearsal.fileOf(draft).application().account().duty().then())
        .isEqualTo(PostPaymentAction.REGISTER);
  }

  private Demand request(Wish wish) {
    return paymentRequestService.request(DANA, draft, wish, null);
  }

  private void nobodyWasAskedToPay() {
    assertThat(rehearsal.gateway.announced).isEmpty();
    assertThat(requested()).isEmpty();
  }

  private List<PaymentRequested> requested() {
    return rehearsal.histories.eventsOf(draft, PaymentRequested.class);
  }

  private List<RegistrationByPaymentRequested> wishes() {
    return rehearsal.histories.eventsOf(draft, RegistrationByPaymentRequested.class);
  }
}
