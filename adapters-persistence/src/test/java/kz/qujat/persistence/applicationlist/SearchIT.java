package kz.qujat.persistence.applicationlist;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.ASTANA;
import static kz.qujat.persistence.Lives.FIRST_DAY;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.started;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.ApplicationList.Entry;
import kz.qujat.application.history.ApplicationList.Search;
import kz.qujat.application.history.InvalidCursor;
import kz.qujat.application.history.Page;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.readmodel.Batches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class SearchIT {
  private static final ApplicationId FIRST = application(1);
  private static final ApplicationId SECOND = application(2);
  private static final ApplicationId THIRD = application(3);
  private static final Search EVERYTHING = new Search(null, null, null, null);

  @Autowired private ApplicationList applicationList;
  @Autowired private ApplicationListProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void nothingHasHappened() {
    transaction.executeWithoutResult(_ -> emptyTables.of("application_list"));
  }

  @Test
  void anAuditorFindsNoDrafts() {
    happen(started(FIRST, applicant(1), 0));
    assertThat(matches(EVERYTHING)).isEmpty();
  }

  @Test
  void anAuditorFindsByTicketNumber() {
    threeRegisteredOnThreeDays();
    String ticket = new TicketNumber(Region.ALMATY, FIRST_DAY, 1).toString();
    assertThat(matches(new Search(ticket, null, null, null))).containsExactly(FIRST);
  }

  @Test
  void anAuditorFindsByRegion() {
    threeRegisteredOnThreeDays();
    assertThat(matches(new Search(null, Region.ASTANA, null, null))).containsExactly(THIRD);
  }

  @Test
  void aSearchIncludesItsFirstAndItsLastDay() {
    threeRegisteredOnThreeDays();
    assertThat(matches(new Search(null, null, FIRST_DAY.plusDays(1), FIRST_DAY.plusDays(2))))
        .containsExactly(THIRD, SECOND);
  }

  @Test
  void aSearchIsReadPageByPageFromTheLatestRegistration() {
    threeRegisteredOnThreeDays();
    Page<Entry> page = applicationList.matching(EVERYTHING, 2, null);
    assertThat(page.items()).extracting(Entry::id).containsExactly(THIRD, SECOND);
    assertThat(applicationList.matching(EVERYTHING, 2, page.nextCursor()).items())
        .extracting(Entry::id)
        .containsExactly(FIRST);
  }

  @Test
  void aCursorOfAnotherSearchIsUnknown() {
    threeRegisteredOnThreeDays();
    String cursor = applicationList.matching(EVERYTHING, 1, null).nextCursor();
    Search other = new Search(null, Region.ALMATY, null, null);
    assertThatThrownBy(() -> applicationList.matching(other, 1, cursor))
        .isInstanceOf(InvalidCursor.class);
  }

  private void threeRegisteredOnThreeDays() {
    happen(started(FIRST, applicant(1), 0), registered(FIRST, ALMATY, 1, 0));
    happen(started(SECOND, applicant(2), 0), registered(SECOND, ALMATY, 1, 1));
    happen(started(THIRD, applicant(3), 0), registered(THIRD, ASTANA, 1, 2));
  }

  private void happen(ApplicationEvent... life) {
    for (int i = 0; i < life.length; i++) {
      take(life[i], i);
    }
  }

  private void take(ApplicationEvent event, long sequence) {
    transaction.executeWithoutResult(_ -> projection.apply(Batches.of(event, sequence)));
  }

  private List<ApplicationId> matches(Search search) {
    return applicationList.matching(search, 10, null).items().stream().map(Entry::id).toList();
  }
}
