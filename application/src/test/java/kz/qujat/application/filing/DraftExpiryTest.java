package kz.qujat.application.filing;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import kz.qujat.application.filing.DraftsWithClosedWindow.Closed;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.application.DraftCommand.Expire;
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.duty.PostPaymentAction;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

class DraftExpiryTest {
  private static final LocalDate CLOSED = LocalDate.of(2026, 3, 30);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final List<ApplicationId> listed = new ArrayList<>();
  private final List<LocalDate> asked = new ArrayList<>();
  private final DraftExpiry draftExpiry =
      new DraftExpiry(
          (day, after, limit) -> {
            asked.add(day);
            return listed.stream()
                .map(id -> new Closed(id, CLOSED))
                .skip(after == null ? 0 : listed.lastIndexOf(after.id()) + 1)
                .limit(limit)
                .toList();
          },
          rehearsal.commands,
          OPEN_ENDED);

  @Test
  void draftsAreAskedForByTheCivilDateOfKazakhstan() {
    rehearsal.clock.moveTo(AFTER_THE_WINDOW);

    draftExpiry.run();

    assertThat(asked).containsExactly(LocalDate.of(2026, 3, 31));
  }

  @Test
  void aDraftWhoseWindowHasClosedExpiresAndItsDutyGoesBack() {
    ApplicationId draft = journey.paidDraft();

    sweepAfterTheWindow(draft);

    assertThat(rehearsal.fileOf(draft).status()).isEqualTo(Status.EXPIRED);
    assertThat(rehearsal.refundOf(draft).ground()).isEqualTo(RefundGround.EXPIRED);
  }

  @Test
  void aDraftThatCannotExpireKeepsNoOtherFromExpiring() {
    ApplicationId broken = journey.draft();
    ApplicationId unknown = new ApplicationId(new UUID(9, 9));
    ApplicationId sound = journey.draft(ERLAN, CONTACTS);
    rehearsal.streams.breakDown(isAbout(broken));

    assertThatCode(() -> sweepAfterTheWindow(broken, unknown, sound)).doesNotThrowAnyException();

    assertThat(rehearsal.fileOf(sound).status()).isEqualTo(Status.EXPIRED);
    assertThat(rehearsal.fileOf(broken).status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void manyDraftsThatCannotExpireKeepNoOtherFromExpiring() {
    IntStream.range(0, 250).forEach(n -> listed.add(new ApplicationId(new UUID(9, n))));
    ApplicationId sound = journey.draft();

    sweepAfterTheWindow(sound);

    assertThat(rehearsal.fileOf(sound).status()).isEqualTo(Status.EXPIRED);
  }

  @Test
  void aListThatLagsBehindEndsNothingTwice() {
    ApplicationId draft = journey.paidDraft();

    sweepAfterTheWindow(draft, draft);

    assertThat(rehearsal.histories.eventsOf(draft, ApplicationExpired.class)).hasSize(1);
    assertThat(rehearsal.refundsOf(draft)).hasSize(1);
  }

  @Test
  void whatWasRegisteredMeanwhileGoesOn() {
    ApplicationId registered = journey.registered();

    sweepAfterTheWindow(registered);

    assertThat(rehearsal.fileOf(registered).status()).isEqualTo(Status.REGISTERED);
  }

  @Test
  void aDraftThatIsListedTooEarlyStays() {
    ApplicationId draft = journey.draft();
    listed.add(draft);

    draftExpiry.run();

    assertThat(rehearsal.fileOf(draft).status()).isEqualTo(Status.DRAFT);
  }

  @Test
  void whenThePilotIsOverEveryDraftIsAskedForAndEnds() {
    var pilot = new PilotPeriod(LocalDate.of(2025, 5, 28), LocalDate.of(2026, 3, 16));
    var ending = new Rehearsal(pilot);
    ApplicationId draft = ending.journey.paidDraft();
    var atTheEnd =
        new DraftExpiry(
            (day, after, _) -> {
              asked.add(day);
              return after == null ? List.of(new Closed(draft, CLOSED)) : List.of();
            },
            ending.commands,
            pilot);

    atTheEnd.run();
    assertThat(ending.fileOf(draft).status()).isEqualTo(Status.DRAFT);
    ending.clock.moveTo(TUESDAY);
    atTheEnd.run();

    assertThat(ending.fileOf(draft).status()).isEqualTo(Status.EXPIRED);
    assertThat(ending.refundOf(draft).ground()).isEqualTo(RefundGround.EXPIRED);
    assertThat(asked).startsWith(LocalDate.of(2026, 3, 16)).endsWith(LocalDate.MAX);
  }

  @Test
  void aDraftToBeRegisteredByItsPaymentWaitsAnotherDayForTheNotice() {
    ApplicationId draft = journey.draft();
    journey.enclosePictures(DANA, draft);
    journey.asked(draft, PostPaymentAction.REGISTER);

    sweepAfterTheWindow(draft);
    assertThat(rehearsal.fileOf(draft).status()).isEqualTo(Status.DRAFT);

    rehearsal.clock.moveTo(AFTER_THE_WINDOW.plus(Duration.ofDays(1)));
    draftExpiry.run();
    assertThat(rehearsal.fileOf(draft).status()).isEqualTo(Status.EXPIRED);
  }

  private static Predicate<Object> isAbout(ApplicationId application) {
    return command ->
        command instanceof Expire expire && expire.applicationId().equals(application);
  }

  private void sweepAfterTheWindow(ApplicationId... drafts) {
    listed.addAll(List.of(drafts));
    rehearsal.clock.moveTo(AFTER_THE_WINDOW);
    draftExpiry.run();
  }
}
