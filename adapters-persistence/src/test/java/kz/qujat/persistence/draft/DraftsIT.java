package kz.qujat.persistence.draft;

import static kz.qujat.persistence.Lives.ALMATY;
import static kz.qujat.persistence.Lives.FIRST_DAY;
import static kz.qujat.persistence.Lives.applicant;
import static kz.qujat.persistence.Lives.application;
import static kz.qujat.persistence.Lives.paid;
import static kz.qujat.persistence.Lives.registered;
import static kz.qujat.persistence.Lives.started;
import static kz.qujat.persistence.Lives.withdrawn;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.filing.DraftsWithClosedWindow;
import kz.qujat.application.filing.DraftsWithClosedWindow.Closed;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.persistence.EmptyTables;
import kz.qujat.persistence.Statements;
import kz.qujat.persistence.Tables;
import kz.qujat.persistence.readmodel.Batches;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;
import org.springframework.transaction.support.TransactionTemplate;

@SpringJUnitConfig(Tables.class)
class DraftsIT {
  private static final ApplicationId FIRST = application(1);
  private static final ApplicationId SECOND = application(2);

  /// The last day of the window of a draft that was started on the first day.
  private static final LocalDate CLOSES = FIRST_DAY.plusDays(10);

  @Autowired private DraftsWithClosedWindow draftsWithClosedWindow;
  @Autowired private DraftProjection projection;
  @Autowired private EmptyTables emptyTables;
  @Autowired private TransactionTemplate transaction;

  @BeforeEach
  void thereAreNoDrafts() {
    transaction.executeWithoutResult(_ -> emptyTables.of("draft"));
  }

  @Test
  void aDraftIsDueOnTheDayAfterItsWindowCloses() {
    happen(started(FIRST, applicant(1), 0), paid(FIRST));
    assertThat(closedBefore(CLOSES.plusDays(1))).containsExactly(FIRST);
  }

  @Test
  void aDraftIsNotDueOnTheLastDayOfItsWindow() {
    happen(started(FIRST, applicant(1), 0));
    assertThat(closedBefore(CLOSES)).isEmpty();
  }

  @Test
  void aNewDraftIsLookedForOnceAndInserted() {
    List<String> statements = Statements.of(() -> happen(started(FIRST, applicant(1), 0)));
    assertThat(statements)
        .extracting(statement -> statement.substring(0, 6))
        .containsExactly("select", "insert");
  }

  @Test
  void aRegisteredApplicationIsNoDraft() {
    happen(started(FIRST, applicant(1), 0), registered(FIRST, ALMATY, 1, 0));
    assertThat(closedBefore(CLOSES.plusDays(1))).isEmpty();
  }

  @Test
  void aWithdrawnApplicationIsNoDraft() {
    happen(started(FIRST, applicant(1), 0), withdrawn(FIRST));
    assertThat(closedBefore(CLOSES.plusDays(1))).isEmpty();
  }

  @Test
  void aStartAppliedAgainRevivesNoDraft() {
    happen(started(FIRST, applicant(1), 0), withdrawn(FIRST));
    happen(started(FIRST, applicant(1), 0));
    assertThat(closedBefore(CLOSES.plusDays(1))).isEmpty();
  }

  @Test
  void theDraftWhoseWindowClosedFirstComesFirst() {
    happen(started(FIRST, applicant(1), 1));
    happen(started(SECOND, applicant(2), 0));
    assertThat(closedBefore(CLOSES.plusDays(5))).containsExactly(SECOND, FIRST);
  }

  @Test
  void theDraftsAreReadInPages() {
    happen(started(FIRST, applicant(1), 0));
    happen(started(SECOND, applicant(2), 0));
    LocalDate day = CLOSES.plusDays(5);
    Closed first = draftsWithClosedWindow.closedBefore(day, null, 1).getFirst();
    Closed second = draftsWithClosedWindow.closedBefore(day, first, 1).getFirst();
    assertThat(List.of(first.id(), second.id())).containsExactly(FIRST, SECOND);
    assertThat(draftsWithClosedWindow.closedBefore(day, second, 1)).isEmpty();
  }

  @Test
  void whenThePilotIsOverEveryDraftIsDue() {
    happen(started(FIRST, applicant(1), 0));

    assertThat(closedBefore(LocalDate.MAX)).containsExactly(FIRST);
  }

  private List<ApplicationId> closedBefore(LocalDate day) {
    return draftsWithClosedWindow.closedBefore(day, null, 10).stream().map(Closed::id).toList();
  }

  private void happen(ApplicationEvent... life) {
    for (int i = 0; i < life.length; i++) {
      ApplicationEvent event = life[i];
      long sequence = i;
      transaction.executeWithoutResult(_ -> projection.apply(Batches.of(event, sequence)));
    }
  }
}
