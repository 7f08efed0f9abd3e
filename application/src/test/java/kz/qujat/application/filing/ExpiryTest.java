package kz.qujat.application.filing;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import kz.qujat.application.filing.Drafts.Closed;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationExpired;
import kz.qujat.domain.lifecycle.ApplicationEvent.RefundOpened;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.domain.refund.RefundGround;
import org.junit.jupiter.api.Test;

class ExpiryTest {
  private static final LocalDate CLOSED = LocalDate.of(2026, 3, 30);

  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;
  private final List<ApplicationId> listed = new ArrayList<>();
  private final List<LocalDate> asked = new ArrayList<>();
  private final Expiry expiry =
      new Expiry(
          (day, after, limit) -> {
            asked.add(day);
            return listed.stream()
                .map(id -> new Closed(id, CLOSED))
                .skip(after == null ? 0 : listed.lastIndexOf(after.id()) + 1)
                .limit(limit)
                .toList();
          },
          rehearsal.chancery);

  @Test
  void draftsAreAskedForByTheCivilDateOfKazakhstan() {
    rehearsal.clock.moveTo(AFTER_THE_WINDOW);

    expiry.sweep();

    assertThat(asked).containsExactly(LocalDate.of(2026, 3, 31));
  }

  @Test
  void aDraftWhoseWindowHasClosedExpiresAndItsDutyGoesBack() {
    ApplicationId draft = journey.paidDraft();

    sweepAfterTheWindow(draft);

    assertThat(rehearsal.fileOf(draft).status()).isEqualTo(Status.EXPIRED);
    assertThat(rehearsal.applications.eventsOf(draft, RefundOpened.class))
        .extracting(RefundOpened::ground)
        .containsExactly(RefundGround.EXPIRED);
  }

  @Test
  void aDraftThatCannotExpireKeepsNoOtherFromExpiring() {
    ApplicationId broken = journey.draft();
    ApplicationId unknown = new ApplicationId(new UUID(9, 9));
    ApplicationId sound = journey.draft(ERLAN, CONTACTS);
    rehearsal.applications.breakDown(command -> command.application().equals(broken));

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

    assertThat(rehearsal.applications.eventsOf(draft, ApplicationExpired.class)).hasSize(1);
    assertThat(rehearsal.applications.eventsOf(draft, RefundOpened.class)).hasSize(1);
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

    expiry.sweep();

    assertThat(rehearsal.fileOf(draft).status()).isEqualTo(Status.DRAFT);
  }

  private void sweepAfterTheWindow(ApplicationId... drafts) {
    listed.addAll(List.of(drafts));
    rehearsal.clock.moveTo(AFTER_THE_WINDOW);
    expiry.sweep();
  }
}
