package kz.qujat.persistence.stuck;

import static kz.qujat.persistence.Drafts.AIGUL;
import static kz.qujat.persistence.Drafts.MONDAY;
import static kz.qujat.persistence.Drafts.digest;
import static kz.qujat.persistence.Supervision.difference;
import static kz.qujat.persistence.Supervision.report;
import static kz.qujat.persistence.Supervision.setAside;
import static kz.qujat.persistence.Supervision.settle;
import static kz.qujat.persistence.TestStore.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.application.stuck.StuckCases.Case;
import kz.qujat.application.stuck.StuckCases.Fault;
import kz.qujat.application.stuck.StuckCases.Origin;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.SupervisionCommand.ResolveDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/// Discrepancies, and messages that could not be understood, are listed until a supervisor or an
/// administrator has settled them.
class SupervisedSubjectsIT {
  private static final StuckStore STORE = new StuckStore();

  @AfterAll
  static void close() {
    STORE.close();
  }

  private static boolean isListed(SupervisionSubject subject) {
    return STORE.listed(subject, MONDAY).isPresent();
  }

  @Test
  void aDiscrepancyIsListedUntilItIsSettled() {
    ApplicationId id = STORE.started();
    Difference first = difference(id, Kind.PROGRESS);
    Difference second = difference(id, Kind.CONTRADICTS_CARD);
    STORE.submit(report(first));
    STORE.submit(report(second));
    await().until(() -> isListed(first) && isListed(second));

    STORE.submit(settle(first, id));

    await().until(() -> !isListed(first));
    assertThat(isListed(second)).isTrue();
  }

  @Test
  void aDiscrepancyHasNoLimitAndBelongsToTheRegionOfItsApplication() {
    ApplicationId id = STORE.started();
    Difference difference = difference(id, Kind.AMOUNT);
    STORE.submit(report(difference));
    await().until(() -> isListed(difference));

    assertThat(STORE.listed(difference, MONDAY))
        .hasValue(
            new Case(
                difference,
                id,
                new Origin(Region.ALMATY, null, Status.DRAFT),
                MONDAY,
                null,
                null,
                false,
                ParkingStatus.NOT_PARKED,
                null,
                null));
  }

  @Test
  void aResolvedDiscrepancyIsListedAgainWhenItIsFoundAgain() {
    ApplicationId id = STORE.started();
    Difference difference = difference(id, Kind.MISSING_THERE);
    STORE.submit(report(difference));
    await().until(() -> isListed(difference));

    STORE.submit(new ResolveDiscrepancy(difference, MONDAY));
    await().until(() -> !isListed(difference));

    STORE.submit(report(difference));
    await().until(() -> isListed(difference));
  }

  @Test
  void aSubjectWithoutAnApplicationIsListedOnlyForTheWholeCountry() {
    List<SupervisionSubject> subjects =
        List.of(new Message(digest(55)), new RegisterRecord(AIGUL, "documents/document/endDate"));
    subjects.forEach(subject -> STORE.submit(setAside(subject)));
    await().until(() -> subjects.stream().allMatch(SupervisedSubjectsIT::isListed));

    assertThat(STORE.listed(subjects.getFirst(), MONDAY))
        .hasValue(
            new Case(
                subjects.getFirst(),
                null,
                null,
                MONDAY,
                null,
                null,
                false,
                ParkingStatus.NOT_PARKED,
                null,
                new Fault("payment", "UNREADABLE_AMOUNT", "amount")));
    assertThat(STORE.list(Region.ALMATY, MONDAY))
        .extracting(Case::subject)
        .doesNotContainAnyElementsOf(subjects);

    subjects.forEach(subject -> STORE.submit(settle(subject, null)));
    await().until(() -> subjects.stream().noneMatch(SupervisedSubjectsIT::isListed));
  }
}
