package kz.qujat.application.history;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.history.CaseFile.StatusChange;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.review.Reviews.Intent;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardIssued;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import kz.qujat.domain.lifecycle.Status;
import org.junit.jupiter.api.Test;

class CaseFileTest {
  private final Rehearsal rehearsal = new Rehearsal();
  private final Journey journey = rehearsal.journey;

  @Test
  void withoutAHistoryThereIsNoFile() {
    assertThat(CaseFile.of(List.of())).isEmpty();
    refuses(new NoSuchApplication(), () -> rehearsal.cases.get(new ApplicationId(new UUID(9, 9))));
  }

  @Test
  void everyBeginningOfAHistoryIsTheFileAsItWasThen() {
    List<Recorded> history = rehearsal.applications.of(journey.readyForPickup());

    for (int n = 1; n <= history.size(); n++) {
      CaseFile then = CaseFile.of(history.subList(0, n)).orElseThrow();
      assertThat(then.version()).isEqualTo(n - 1L);
      assertThat(then.events()).hasSize(n);
      assertThat(then.status()).isEqualTo(then.changes().getLast().status());
    }
  }

  @Test
  void theChangesOfStatusAreThereInOrderWithTheirMoments() {
    ApplicationId application = journey.completeDraft();
    rehearsal.clock.moveTo(TUESDAY);
    journey.registrations().register(DANA, application, null);

    assertThat(rehearsal.fileOf(application).changes())
        .containsExactly(
            new StatusChange(Status.DRAFT, MONDAY), new StatusChange(Status.REGISTERED, TUESDAY));
  }

  @Test
  void whatDoesNotChangeTheStatusIsNoChange() {
    assertThat(rehearsal.fileOf(journey.completeDraft()).changes()).hasSize(1);
  }

  @Test
  void aStatusReachedAgainIsAChangeAgain() {
    ApplicationId application = journey.underReview();
    journey.reviews().release(AIGUL, application, null);
    journey.reviews().claim(DAULET, application, null);

    assertThat(rehearsal.fileOf(application).changes())
        .extracting(StatusChange::status)
        .containsExactly(
            Status.DRAFT,
            Status.REGISTERED,
            Status.UNDER_REVIEW,
            Status.REGISTERED,
            Status.UNDER_REVIEW);
  }

  @Test
  void theLatestEventOfAKindIsFound() {
    ApplicationId application = journey.approved();
    journey.manufacture().rejected(application, 1, "PHOTO_DAMAGED");
    journey.decide(AIGUL, application, new Intent.ToApprove());
    CaseFile file = rehearsal.fileOf(application);

    assertThat(file.latest(ApplicationApproved.class))
        .map(ApplicationApproved::attempt)
        .contains(2);
    assertThat(file.latest(CardIssued.class)).isEmpty();
  }

  @Test
  void theFileIsFoundByItsTicket() {
    ApplicationId application = journey.registered();
    var stage = (Ticketed) rehearsal.fileOf(application).application().stage();

    assertThat(rehearsal.cases.find(stage.ticket())).map(CaseFile::id).contains(application);
  }

  @Test
  void theFilesOfACitizenAreThereLatestFirst() {
    ApplicationId first = journey.annulled(AnnulmentReason.POOR_PHOTO);
    ApplicationId second = journey.draft();
    journey.draft(ERLAN, CONTACTS);

    assertThat(rehearsal.cases.of(DANA.id()))
        .extracting(CaseFile::id)
        .containsExactly(second, first);
  }

  @Test
  void theFileKnowsUntilWhenTheCitizenCouldApplyAgain() {
    assertThat(rehearsal.fileOf(journey.draft()).windowClosesOn())
        .isEqualTo(LocalDate.of(2026, 3, 30));
  }
}
