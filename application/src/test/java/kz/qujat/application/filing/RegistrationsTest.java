package kz.qujat.application.filing;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.eligibility.Card;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refusal.Incomplete;
import kz.qujat.domain.lifecycle.Refusal.Ineligible;
import kz.qujat.domain.lifecycle.Refusal.Requirement;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;
import org.junit.jupiter.api.Test;

class RegistrationsTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final Registrations registrations = journey.registrations();

  @Test
  void aCompleteDraftGetsTheFirstTicketOfItsRegionAndDay() {
    Receipt receipt = register(journey.completeDraft());

    assertThat(ticketOf(receipt))
        .isEqualTo(new TicketNumber(Region.ASTANA, LocalDate.of(2026, 3, 16), 1));
  }

  @Test
  void theTermIsFifteenWorkingDaysTheDayOfRegistrationNotCounted() {
    ApplicationId application = journey.registered();

    assertThat(rehearsal.applications.eventsOf(application, ApplicationRegistered.class))
        .extracting(ApplicationRegistered::term)
        .containsExactly(new Term(LocalDate.of(2026, 4, 9), false));
  }

  @Test
  void aTermIntoAYearWithoutACalendarIsMarkedProvisional() {
    var card = new Card("049000001", LocalDate.of(2016, 12, 21), LocalDate.of(2026, 12, 20), false);
    rehearsal.register.put(DANA.iin(), registered(null, card));
    rehearsal.clock.moveTo(Instant.parse("2026-12-21T05:00:00Z"));

    ApplicationId application = journey.registered();

    assertThat(rehearsal.applications.eventsOf(application, ApplicationRegistered.class))
        .extracting(event -> event.term().provisional())
        .containsExactly(true);
  }

  @Test
  void askedAgainTheSameTicketIsGivenWithoutAskingTheRegister() {
    ApplicationId application = journey.completeDraft();
    Receipt first = register(application);
    rehearsal.register.wire.cut();

    Receipt second = register(application);

    assertThat(second).isEqualTo(new Receipt(first.application(), first.version(), false));
  }

  @Test
  void theTicketIsKeptWhateverBecomesOfTheApplication() {
    ApplicationId application = journey.readyForPickup();
    rehearsal.clock.moveTo(AFTER_THE_WINDOW);

    assertThat(register(application).changed()).isFalse();
  }

  @Test
  void whileTheRegisterIsSilentNothingIsRegistered() {
    ApplicationId draft = journey.completeDraft();
    rehearsal.register.wire.cut();

    assertThatThrownBy(() -> register(draft)).isInstanceOf(NeighbourUnavailable.class);
    assertThat(rehearsal.fileOf(draft).status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void whoIsNoLongerEligibleGetsNoTicket() {
    ApplicationId draft = journey.completeDraft();
    rehearsal.clock.moveTo(AFTER_THE_WINDOW);

    assertThatThrownBy(() -> register(draft))
        .asInstanceOf(type(CommandRefused.class))
        .satisfies(refused -> assertThat(refused.refusal()).isInstanceOf(Ineligible.class));
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

    assertThatThrownBy(() -> registrations.register(DANA, draft, 0L))
        .isInstanceOf(StaleVersion.class);
  }

  @Test
  void aTicketIsNotAnsweredToWhoDecidedOnAnotherVersion() {
    ApplicationId registered = journey.registered();
    int asked = rehearsal.register.wire.calls();

    assertThatThrownBy(() -> registrations.register(DANA, registered, 0L))
        .isInstanceOf(StaleVersion.class);
    assertThat(rehearsal.register.wire.calls()).isEqualTo(asked);
  }

  private Receipt register(ApplicationId application) {
    return registrations.register(DANA, application, null);
  }

  private static TicketNumber ticketOf(Receipt receipt) {
    return ((Ticketed) receipt.application().stage()).ticket();
  }
}
