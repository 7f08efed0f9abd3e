package kz.qujat.application.history;

import static kz.qujat.application.rehearsal.Cast.*;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.command.StaleVersion;
import kz.qujat.application.history.CaseFile.StatusChange;
import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.review.AnnulmentReason;
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
    List<RecordedEvent<ApplicationEvent>> history =
        rehearsal.histories.of(journey.readyForPickup());

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
    journey.reviews().giveBack(AIGUL, application, null);
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
  void theLatestApprovalIsAMilestone() {
    ApplicationId application = journey.approved();
    journey.manufacture().rejected(application, 1, "PHOTO_DAMAGED");
    journey.decide(AIGUL, application, new Intent.ToApprove());
    Milestones milestones = rehearsal.fileOf(application).milestones();

    assertThat(milestones.approved()).returns(2, ApplicationApproved::attempt);
    assertThat(milestones.annulled()).isNull();
  }

  @Test
  void theEvaluationThatCountsIsThatOfRegistration() {
    ApplicationId application = journey.completeDraft();
    assertThat(rehearsal.fileOf(application).milestones().eligibility().today())
        .isEqualTo(LocalDate.of(2026, 3, 16));
    rehearsal.clock.moveTo(TUESDAY);
    journey.registrations().register(DANA, application, null);

    assertThat(rehearsal.fileOf(application).milestones().eligibility().today())
        .isEqualTo(LocalDate.of(2026, 3, 17));
  }

  @Test
  void theWindowIsThatOfTheCardOfRegistration() {
    ApplicationId application = journey.completeDraft();
    rehearsal.register.put(DANA.iin(), registered(null, NEWER_CARD));
    journey.registrations().register(DANA, application, null);

    assertThat(rehearsal.fileOf(application).windowClosesOn()).isEqualTo(LocalDate.of(2026, 4, 10));
  }

  @Test
  void onlyTheVersionItStandsAtPasses() {
    CaseFile file = rehearsal.fileOf(journey.draft());

    assertThatCode(() -> file.requireVersion(null)).doesNotThrowAnyException();
    assertThatCode(() -> file.requireVersion(0L)).doesNotThrowAnyException();
    assertThatThrownBy(() -> file.requireVersion(1L))
        .asInstanceOf(type(StaleVersion.class))
        .returns(0L, StaleVersion::currentVersion);
  }

  @Test
  void theFileIsFoundByItsTicket() {
    ApplicationId application = journey.registered();
    var stage = (WithTicket) rehearsal.fileOf(application).application().stage();

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
