package kz.qujat.persistence.stuck;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.digest;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Supervision.difference;
import static kz.qujat.persistence.Supervision.park;
import static kz.qujat.persistence.Supervision.report;
import static kz.qujat.persistence.Supervision.resume;
import static kz.qujat.persistence.TestStore.await;
import static kz.qujat.persistence.stuck.StuckStore.registrationOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.ReadModelRebuilds;
import kz.qujat.application.stuck.StuckCases.Case;
import kz.qujat.application.stuck.StuckCases.Cause;
import kz.qujat.application.stuck.StuckCases.Failure;
import kz.qujat.application.stuck.StuckCases.Origin;
import kz.qujat.application.stuck.StuckCases.Sheet;
import kz.qujat.domain.application.DraftCommand.ChangeDraft;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.persistence.progress.EventProcessorProgress;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Waits that last too long, or that a supervisor has parked.
class StuckCasesIT {
  private static final StuckStore STORE = new StuckStore();
  private static final Instant LIMIT = MONDAY.plus(Duration.ofHours(1));

  @AfterAll
  static void close() {
    STORE.close();
  }

  @Test
  void aWaitIsListedFromItsLimitUntilItEnds() {
    ApplicationId id = STORE.paid(MONDAY);
    ApplicationWait wait = registrationOf(id);
    await().until(() -> STORE.listed(wait, LIMIT).isPresent());

    assertThat(STORE.listed(wait, LIMIT.minusMillis(1))).isEmpty();
    assertThat(STORE.listed(wait, LIMIT))
        .hasValue(
            new Case(
                wait,
                id,
                new Origin(Region.ALMATY, null, Status.DRAFT),
                MONDAY,
                LIMIT,
                null,
                true,
                ParkingStatus.NOT_PARKED,
                null,
                null));

    STORE.withdrawn(id);
    await().until(() -> STORE.listed(wait, LIMIT).isEmpty());
  }

  @Test
  void anApplicationThatAReadModelDoesNotFollowIsListed() {
    ApplicationId id = STORE.started();
    ApplicationId unknown = newId();
    STORE.fails("worklist", id);
    STORE.fails("stuck-cases", unknown);
    var listed = new ReadModelFailure(id, "worklist");
    await()
        .until(() -> STORE.listed(listed, MONDAY).filter(one -> one.origin() != null).isPresent());

    assertThat(STORE.listed(listed, MONDAY).orElseThrow())
        .extracting(Case::application, Case::origin, Case::late, Case::failure)
        .containsExactly(
            id,
            new Origin(Region.ALMATY, null, Status.DRAFT),
            false,
            new Failure(1, Cause.INTERNAL, null));
    assertThat(STORE.list(Region.ALMATY, MONDAY)).extracting(Case::subject).contains(listed);
    assertThat(STORE.list(Region.ASTANA, MONDAY)).extracting(Case::subject).doesNotContain(listed);

    // Its region is not known, so it is shown to those who see the whole country.
    var unlisted = new ReadModelFailure(unknown, "stuck-cases");
    assertThat(STORE.listed(unlisted, MONDAY).orElseThrow())
        .extracting(Case::application, Case::origin)
        .containsExactly(unknown, null);
    assertThat(STORE.list(Region.ALMATY, MONDAY))
        .extracting(Case::subject)
        .doesNotContain(unlisted);

    STORE.isRepaired(id);
    STORE.isRepaired(unknown);
    assertThat(STORE.list(null, MONDAY)).extracting(Case::subject).doesNotContain(listed, unlisted);
  }

  @Test
  void theWaitOfARefundHasALastDay() {
    RefundId refund = STORE.withdrawn(STORE.paid(MONDAY));
    var account = new RefundWait(refund, Awaited.BANK_ACCOUNT, 0);
    var filing = new RefundWait(refund, Awaited.FILING, 1);
    await().until(() -> STORE.listed(account, LIMIT).isPresent());

    assertThat(STORE.listed(account, LIMIT).orElseThrow())
        .extracting(Case::lastDay, one -> one.origin().status())
        .containsExactly(CivilDate.at(MONDAY).plusYears(3), Status.WITHDRAWN);

    STORE.giveAccount(refund, MONDAY);
    await().until(() -> STORE.listed(filing, LIMIT).isPresent());
    assertThat(STORE.listed(account, LIMIT)).isEmpty();
  }

  @Test
  void aParkedWaitIsListedUntilItIsResumed() {
    ApplicationId id = STORE.paid(MONDAY);
    ApplicationWait wait = registrationOf(id);

    STORE.submit(park(wait, id));
    await().until(() -> STORE.listed(wait, MONDAY).isPresent());
    assertThat(STORE.listed(wait, MONDAY).orElseThrow())
        .extracting(Case::late, Case::parking)
        .containsExactly(false, ParkingStatus.PARKED);

    STORE.submit(resume(wait, id));
    await().until(() -> STORE.listed(wait, MONDAY).isEmpty());
  }

  @Test
  void aCaseMovesWithItsApplicationToAnotherRegion() {
    ApplicationId id = STORE.started();
    Difference difference = difference(id, Kind.PROGRESS);
    STORE.submit(report(difference));
    await().until(() -> subjectsIn(Region.ALMATY).contains(difference));

    STORE.commands.submit(
        new ChangeDraft(id, AIGUL, new PointCode("7101"), digest(1), MONDAY), AS_AIGUL);

    await().until(() -> subjectsIn(Region.ASTANA).contains(difference));
    assertThat(subjectsIn(Region.ALMATY)).doesNotContain(difference);
  }

  private static List<SupervisionSubject> subjectsIn(Region region) {
    return STORE.list(region, MONDAY).stream().map(Case::subject).toList();
  }

  @Test
  void theListIsReadPageByPageLongestWaitFirst() {
    Instant tuesday = MONDAY.plus(Duration.ofDays(1));
    Instant wednesday = MONDAY.plus(Duration.ofDays(2));
    List<SupervisionSubject> late =
        Stream.of(5, 1, 3, 3, 4)
            .map(hours -> STORE.paid(tuesday.plus(Duration.ofHours(hours))))
            .<SupervisionSubject>map(StuckStore::registrationOf)
            .toList();
    await().until(() -> ofThese(late, STORE.list(null, wednesday)).size() == 5);

    List<Case> pages = new ArrayList<>();
    String cursor = null;
    do {
      Sheet sheet = STORE.cases.page(null, wednesday, 2, cursor);
      pages.addAll(sheet.page().items());
      cursor = sheet.page().nextCursor();
    } while (cursor != null);

    assertThat(pages).isEqualTo(STORE.list(null, wednesday)).doesNotHaveDuplicates();
    assertThat(ofThese(late, pages))
        .extracting(one -> Duration.between(tuesday, one.since()).toHours())
        .containsExactly(1L, 3L, 3L, 4L, 5L);
    String ofAll = STORE.cases.page(null, wednesday, 1, null).page().nextCursor();
    assertThatThrownBy(() -> STORE.cases.page(Region.ALMATY, wednesday, 1, ofAll))
        .isInstanceOf(InvalidCursor.class);
  }

  private static List<Case> ofThese(List<SupervisionSubject> subjects, List<Case> listed) {
    return listed.stream().filter(one -> subjects.contains(one.subject())).toList();
  }

  @Test
  void aRebuiltListHasTheSameRows() {
    ApplicationId id = STORE.paid(MONDAY);
    ApplicationId another = STORE.paid(MONDAY);
    STORE.submit(park(registrationOf(id), id));
    STORE.submit(report(difference(id, Kind.CONTRADICTS)));
    STORE.withdrawn(another);
    STORE.commands.submit(change(id, 12), AS_AIGUL);
    Instant late = MONDAY.plus(Duration.ofDays(10));
    await().until(() -> ofThese(List.of(registrationOf(id)), STORE.list(null, MONDAY)).size() == 1);
    await()
        .until(() -> STORE.store.get(EventProcessorProgress.class).ofReadModels().lagMillis() == 0);
    List<Case> before = STORE.list(null, late);

    ReadModelRebuilds readModelRebuilds = STORE.store.get(ReadModelRebuilds.class);
    ReadModelRebuilds.Replay replay = readModelRebuilds.start("stuck-cases");

    await()
        .until(() ->
            readModelRebuilds.find(replay.id()).orElseThrow().state()
                == ReadModelRebuilds.State.DONE);
    await().until(() -> STORE.list(null, late).equals(before));
  }
}
