package kz.qujat.persistence.worklist;

import static kz.qujat.persistence.Lives.AIDOS;
import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.ASTANA;
import static kz.qujat.persistence.Lives.DANA;
import static kz.qujat.persistence.Lives.MONDAY;
import static kz.qujat.persistence.Lives.annulled;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.approved;
import static kz.qujat.persistence.Lives.claimed;
import static kz.qujat.persistence.Lives.givenBack;
import static kz.qujat.persistence.Lives.reassigned;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.rejected;
import static kz.qujat.persistence.Lives.started;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.qujat.application.review.OfficerWorkloads;
import kz.qujat.application.review.OfficerWorkloads.Load;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.PointCode;
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
class OfficerWorkloadsIT {
  private static final Instant BEFORE = MONDAY.minus(Duration.ofHours(5));
  private static final Instant AFTER = MONDAY.plus(Duration.ofHours(5));

  @Autowired private OfficerWorkloads officerWorkloads;
  @Autowired private WorklistProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void nothingHasHappened() {
    transaction.executeWithoutResult(_ -> emptyTables.of("worklist"));
  }

  @Test
  void heldApplicationsAreCountedSinceTheFirstClaim() {
    life(1, ALMATY, claimed(application(1)));
    life(2, ALMATY, claimed(application(2)));
    assertThat(load()).containsExactly(new Load(DANA, 2, MONDAY, 0, 0));
  }

  @Test
  void aReleasedApplicationCountsForNoOfficer() {
    life(1, ALMATY, claimed(application(1)), givenBack(application(1)));
    assertThat(load()).isEmpty();
  }

  @Test
  void aReassignedApplicationCountsForItsNewOfficer() {
    life(1, ALMATY, claimed(application(1)), reassigned(application(1)));

    assertThat(load()).containsExactly(new Load(AIDOS, 1, MONDAY, 0, 0));
  }

  @Test
  void decisionsCountForTheirDayAndWeek() {
    life(1, ALMATY, claimed(application(1)), approved(application(1)));
    life(2, ALMATY, claimed(application(2)), annulled(application(2)));
    assertThat(load()).containsExactly(new Load(DANA, 0, null, 2, 2));
    assertThat(officerWorkloads.of(Region.ALMATY, AFTER, BEFORE, BEFORE))
        .containsExactly(new Load(DANA, 0, null, 0, 2));
  }

  @Test
  void anOfficerWithoutDecisionsSinceTheHorizonIsNotListed() {
    life(1, ALMATY, claimed(application(1)), approved(application(1)));
    assertThat(officerWorkloads.of(Region.ALMATY, AFTER, AFTER, AFTER)).isEmpty();
  }

  @Test
  void anApplicationRejectedByTheNodeIsHeldAgainAndNotDecided() {
    ApplicationId id = application(1);
    life(1, ALMATY, claimed(id), approved(id), rejected(id));
    assertThat(load()).containsExactly(new Load(DANA, 1, MONDAY, 0, 0));
  }

  @Test
  void regionsAreCountedSeparately() {
    life(1, ASTANA, claimed(application(1)));
    assertThat(load()).isEmpty();
  }

  private List<Load> load() {
    return officerWorkloads.of(Region.ALMATY, BEFORE, BEFORE, BEFORE);
  }

  private void life(int number, PointCode point, ApplicationEvent... more) {
    ApplicationId id = application(number);
    List<ApplicationEvent> life = new ArrayList<>();
    life.add(started(id, applicant(number), 0));
    life.add(registered(id, point, number, 0));
    life.addAll(List.of(more));
    transaction.executeWithoutResult(_ ->
        IntStream.range(0, life.size()).forEach(i -> projection.apply(Batches.of(life.get(i), i))));
  }
}
