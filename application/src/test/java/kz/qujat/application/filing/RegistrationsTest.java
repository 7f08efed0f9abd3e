package kz.qujat.application.filing;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.dispatch.HolderRecordFactory;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.VaultRecord.CardNumber;
import kz.qujat.application.vault.VaultRecord.ExemptionGround;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.OtherApplicant;
import kz.qujat.domain.application.ApplicationRefusal.Requirement;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DraftCommand.Expire;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.eligibility.Ineligibility;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class RegistrationsTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final RegistrationService registrationService = journey.registrations();

  @Test
  void aCompleteDraftGetsTheFirstTicketOfItsRegionAndDay() {
    CommandResult commandResult = register(journey.completeDraft());

    assertThat(ticketOf(commandResult))
        .isEqualTo(new TicketNumber(Region.ASTANA, LocalDate.of(2026, 3, 16), 1));
  }

  @Test
  void theTermIsFifteenWorkingDaysTheDayOfRegistrationNotCounted() {
    ApplicationId application = journey.registered();

    assertThat(rehearsal.histories.eventsOf(application, ApplicationRegistered.class))
        .extracting(ApplicationRegistered::term)
        .containsExactly(new Deadline(LocalDate.of(2026, 4, 9), false, "2026"));
  }

  @Test
  void aTermIntoAYearWithoutACalendarIsMarkedProvisional() {
    var card = new Card("049000001", LocalDate.of(2016, 12, 21), LocalDate.of(2026, 12, 20), false);
    rehearsal.register.put(DANA.iin(), registered(null, card));
    rehearsal.clock.moveTo(Instant.parse("2026-12-21T05:00:00Z"));

    ApplicationId application = journey.registered();

    assertThat(rehearsal.histories.eventsOf(application, ApplicationRegistered.class))
        .extracting(event -> event.term().provisional())
        .containsExactly(true);
  }

  @Test
  void askedAgainTheSameTicketIsGivenWithoutAskingTheRegister() {
    ApplicationId application = journey.completeDraft();
    CommandResult first = register(application);
    rehearsal.register.wire.cut();

    CommandResult second = register(application);

    assertThat(second).isEqualTo(CommandResult.unchanged(first.application(), first.version()));
  }

  @Test
  void theTicketIsKeptWhateverBecomesOfTheApplication() {
    ApplicationId application = journey.readyForPickup();
    rehearsal.clock.moveTo(AFTER_THE_WINDOW);

    assertThat(register(application).changed()).isFalse();
  }

  @Test
  void whileTheRegisterDoesNotAnswerNothingIsRegistered() {
    ApplicationId draft = journey.completeDraft();
    rehearsal.register.wire.cut();

    assertThatThrownBy(() -> register(draft)).isInstanceOf(NeighbourUnavailable.class);
    assertThat(rehearsal.fileOf(draft).status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void whoIsNoLongerEligibleGetsNoTicket() {
    ApplicationId draft = journey.completeDraft();
    rehearsal.clock.moveTo(AFTER_THE_WINDOW);

    refuses(Ineligibility.TOO_LATE, () -> register(draft));
  }

  @Test
  void whatIsMissingIsNamed() {
    ApplicationId draft = journey.draft();

    refuses(new Incomplete(List.of(Requirement.values())), () -> register(draft));
  }

  @Test
  void aDraftThatWasGivenUpGetsNoTicket() {
    ApplicationId draft = journey.completeDraft();
    journey.filings().withdraw(DANA, draft, null);

    refuses(new WrongStage(Status.WITHDRAWN), () -> register(draft));
  }

  @Test
  void aVersionThatIsGoneIsNotRegistered() {
    ApplicationId draft = journey.completeDraft();

    assertThatThrownBy(() -> registrationService.register(DANA, draft, 0L))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void aTicketIsNotReturnedForAnotherVersion() {
    ApplicationId registered = journey.registered();
    int asked = rehearsal.register.wire.calls();

    assertThatThrownBy(() -> registrationService.register(DANA, registered, 0L))
        .isInstanceOf(StaleVersion.class);
    assertThat(rehearsal.register.wire.calls()).isEqualTo(asked);
  }

  @Test
  void whoHasBecomeExemptIsRegisteredWithoutPaying() {
    ApplicationId draft = journey.draft();
    journey.asked(draft);
    journey.enclosePictures(DANA, draft);
    rehearsal.register.put(DANA.iin(), registered(Exemption.MOTHER, OLD_CARD));

    CommandResult commandResult = register(draft);

    assertThat(commandResult.application().stage()).isInstanceOf(WithTicket.class);
    assertThat(commandResult.events()).hasSize(2);
    assertThat(rehearsal.histories.eventsOf(draft, DutyExempted.class))
        .singleElement()
        .satisfies(exempted ->
            assertThat(rehearsal.vault.read(DANA.id(), exempted.ground(), ExemptionGround.class))
                .contains(new ExemptionGround(Exemption.MOTHER)));
  }

  @Test
  void aPaidDraftIsRegisteredWithoutCheckingForAnExemption() {
    ApplicationId draft = journey.completeDraft();
    rehearsal.register.put(DANA.iin(), registered(Exemption.MOTHER, OLD_CARD));

    register(draft);

    assertThat(rehearsal.histories.eventsOf(draft, DutyExempted.class)).isEmpty();
    assertThat(rehearsal.refundsOf(draft)).isEmpty();
  }

  @Test
  void whatTheRegisterSaysOfTheHolderIsKeptForTheOrder() {
    ApplicationId draft = journey.completeDraft();

    register(draft);

    assertThat(rehearsal.histories.eventsOf(draft, ApplicationRegistered.class))
        .singleElement()
        .satisfies(event ->
            assertThat(rehearsal.vault.read(DANA.id(), event.holder(), HolderRecord.class))
                .contains(HolderRecordFactory.of(registered(null, OLD_CARD))));
  }

  @Test
  void nothingIsKeptOfWhoIsRefused() {
    ApplicationId draft = journey.completeDraft();
    rehearsal.register.put(DANA.iin(), registered(Exemption.MOTHER, invalidated(OLD_CARD)));
    int papers = rehearsal.vault.size();

    refuses(Ineligibility.CARD_INVALIDATED, () -> register(draft));

    assertThat(rehearsal.vault.size()).isEqualTo(papers);
  }

  @Test
  void aRecordNobodyUnderstandsGetsNoTicket() {
    ApplicationId draft = journey.completeDraft();
    rehearsal.register.answers(DANA.iin(), new Answer.Unclear("personStatus"));

    refuses(Ineligibility.REGISTER_RECORD_UNCLEAR, () -> register(draft));
  }

  @Test
  void aNewCardIsTheOneTheApplicationIsAboutFromRegistrationOn() {
    ApplicationId draft = journey.completeDraft();
    rehearsal.register.put(DANA.iin(), registered(null, NEWER_CARD));

    CommandResult commandResult = register(draft);

    assertThat(commandResult.application().filing().card())
        .isEqualTo(rehearsal.vault.digest(DANA.id(), new CardNumber(NEWER_CARD.number())));
    assertThat(commandResult.application().filing().window().closesOn())
        .isEqualTo(LocalDate.of(2026, 4, 10));
  }

  @Test
  void somebodyElsesApplicationIsOutOfReachWithOrWithoutATicket() {
    ApplicationId draft = journey.completeDraft();
    refuses(new OtherApplicant(), () -> registrationService.register(ERLAN, draft, null));

    register(draft);
    refuses(new OtherApplicant(), () -> registrationService.register(ERLAN, draft, null));
  }

  @Test
  void aDraftThatExpiredGetsNoTicketAndIsToldWhy() {
    ApplicationId draft = journey.completeDraft();
    rehearsal.clock.moveTo(AFTER_THE_WINDOW);
    rehearsal.commands.submit(
        new Expire(draft, OPEN_ENDED, rehearsal.clockAndIds.newRefund(), AFTER_THE_WINDOW),
        Actor.system("expiry"));

    refuses(Ineligibility.TOO_LATE, () -> register(draft));
  }

  private CommandResult register(ApplicationId application) {
    return registrationService.register(DANA, application, null);
  }

  private static TicketNumber ticketOf(CommandResult commandResult) {
    return ((WithTicket) commandResult.application().stage()).ticket();
  }
}
