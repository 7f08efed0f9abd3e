package kz.qujat.persistence.applicationlist;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.ASTANA;
import static kz.qujat.persistence.Lives.annulled;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.approved;
import static kz.qujat.persistence.Lives.claimed;
import static kz.qujat.persistence.Lives.givenBack;
import static kz.qujat.persistence.Lives.handedOver;
import static kz.qujat.persistence.Lives.holderChanged;
import static kz.qujat.persistence.Lives.later;
import static kz.qujat.persistence.Lives.madeAndIssued;
import static kz.qujat.persistence.Lives.moved;
import static kz.qujat.persistence.Lives.paid;
import static kz.qujat.persistence.Lives.reassigned;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.rejected;
import static kz.qujat.persistence.Lives.started;
import static kz.qujat.persistence.Lives.takenBack;
import static kz.qujat.persistence.Lives.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.ApplicationList.Entry;
import kz.qujat.application.history.Page;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.readmodel.Batches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class IndexIT {
  private static final ApplicationId FIRST = application(1);
  private static final ApplicationId SECOND = application(2);
  private static final ApplicationId THIRD = application(3);

  @Autowired private ApplicationList applicationList;
  @Autowired private ApplicationListProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void nothingHasHappened() {
    transaction.executeWithoutResult(_ -> emptyTables.of("application_list"));
  }

  @Test
  void aDraftIsInTheListOfItsApplicant() {
    happen(started(FIRST, applicant(1), 0));
    assertThat(applicationList.ofApplicant(applicant(1), 10, null).items())
        .containsExactly(new Entry(FIRST, Status.DRAFT, Region.ALMATY, null, later(0), null));
  }

  @Test
  void theListOfAnApplicantBeginsWithTheLatest() {
    happen(started(FIRST, applicant(1), 0));
    happen(started(SECOND, applicant(1), 1));
    happen(started(THIRD, applicant(2), 2));
    assertThat(applicationList.ofApplicant(applicant(1), 10, null).items())
        .extracting(Entry::id)
        .containsExactly(SECOND, FIRST);
  }

  @Test
  void theListOfAnApplicantIsReadPageByPage() {
    happen(started(FIRST, applicant(1), 0));
    happen(started(SECOND, applicant(1), 0));
    happen(started(THIRD, applicant(1), 1));
    Page<Entry> page = applicationList.ofApplicant(applicant(1), 2, null);
    assertThat(applicationList.ofApplicant(applicant(1), 2, page.nextCursor()).items())
        .extracting(Entry::id)
        .containsExactly(FIRST);
  }

  @Test
  void aDraftMovesWithItsRegistrationPoint() {
    happen(started(FIRST, applicant(1), 0), moved(FIRST, ASTANA));
    assertThat(only(applicantsList()).region()).isEqualTo(Region.ASTANA);
  }

  @Test
  void everyChangeOfStageIsShown() {
    List<ApplicationEvent> life = new ArrayList<>();
    life.add(started(FIRST, applicant(1), 0));
    life.add(registered(FIRST, ALMATY, 1, 0));
    life.add(claimed(FIRST));
    life.add(givenBack(FIRST));
    life.add(claimed(FIRST));
    life.add(reassigned(FIRST));
    life.add(takenBack(FIRST));
    life.add(claimed(FIRST));
    life.add(approved(FIRST));
    life.add(holderChanged(FIRST));
    life.add(approved(FIRST));
    life.add(handedOver(FIRST));
    life.add(rejected(FIRST));
    life.add(approved(FIRST));
    life.addAll(madeAndIssued(FIRST));
    List<Status> seen = new ArrayList<>();
    for (int i = 0; i < life.size(); i++) {
      take(life.get(i), i);
      seen.add(only(applicantsList()).status());
    }
    assertThat(seen)
        .containsExactly(
            Status.DRAFT,
            Status.REGISTERED,
            Status.UNDER_REVIEW,
            Status.REGISTERED,
            Status.UNDER_REVIEW,
            Status.UNDER_REVIEW,
            Status.REGISTERED,
            Status.UNDER_REVIEW,
            Status.APPROVED,
            Status.UNDER_REVIEW,
            Status.APPROVED,
            Status.APPROVED,
            Status.UNDER_REVIEW,
            Status.APPROVED,
            Status.SENT_TO_MANUFACTURE,
            Status.MANUFACTURED,
            Status.READY_FOR_PICKUP,
            Status.ISSUED);
  }

  @Test
  void everyOtherEndIsShown() {
    happen(started(FIRST, applicant(1), 0), withdrawn(FIRST));
    happen(
        started(SECOND, applicant(1), 1),
        registered(SECOND, ALMATY, 1, 1),
        claimed(SECOND),
        annulled(SECOND));
    assertThat(applicantsList())
        .extracting(Entry::status)
        .containsExactly(Status.ANNULLED, Status.WITHDRAWN);
  }

  @Test
  void anEventAppliedAgainChangesNothing() {
    happen(started(FIRST, applicant(1), 0), paid(FIRST), withdrawn(FIRST));
    take(started(FIRST, applicant(1), 0), 0);
    assertThat(only(applicantsList()).status()).isEqualTo(Status.WITHDRAWN);
  }

  private void happen(ApplicationEvent... life) {
    for (int i = 0; i < life.length; i++) {
      take(life[i], i);
    }
  }

  private void take(ApplicationEvent event, long sequence) {
    transaction.executeWithoutResult(_ -> projection.apply(Batches.of(event, sequence)));
  }

  private List<Entry> applicantsList() {
    return applicationList.ofApplicant(applicant(1), 10, null).items();
  }

  private static Entry only(List<Entry> entries) {
    assertThat(entries).hasSize(1);
    return entries.getFirst();
  }
}
