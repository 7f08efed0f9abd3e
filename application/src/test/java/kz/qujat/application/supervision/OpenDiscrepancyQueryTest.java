package kz.qujat.application.supervision;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import kz.qujat.application.command.Actor;
import kz.qujat.application.rehearsal.Supervised;
import kz.qujat.application.stuck.RemedyService.Act;
import kz.qujat.application.supervision.OpenDiscrepancyQuery.Found;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionCommand.ResolveDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import org.junit.jupiter.api.Test;

class OpenDiscrepancyQueryTest extends Supervised {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 16);
  private static final Discrepancy PROGRESS = Discrepancy.ofOrder(1, Kind.PROGRESS);
  private static final Discrepancy CARD = Discrepancy.ofOrder(1, Kind.CONTRADICTS_CARD);

  @Test
  void theyAreOpenInTheOrderInWhichTheyWereFound() {
    ApplicationId application = journey.approved();
    Difference progress = found(application, PROGRESS);
    Difference card = found(application, CARD);
    found(application, PROGRESS);

    assertThat(rehearsal.discrepancies.of(application))
        .containsExactly(new Found(progress, DAY), new Found(card, DAY));
  }

  @Test
  void whatIsSettledStaysSettledThoughItIsFoundAgain() {
    ApplicationId application = journey.approved();
    apply(Remedy.SETTLE, found(application, PROGRESS));

    found(application, PROGRESS);

    assertThat(rehearsal.discrepancies.of(application)).isEmpty();
  }

  @Test
  void whatCameRightByItselfIsFoundAnew() {
    ApplicationId application = journey.approved();
    Difference progress = found(application, PROGRESS);
    rehearsal.commands.submit(new ResolveDiscrepancy(progress, MONDAY), Actor.system("test"));
    assertThat(rehearsal.discrepancies.of(application)).isEmpty();

    found(application, PROGRESS);

    assertThat(rehearsal.discrepancies.of(application)).hasSize(1);
  }

  @Test
  void anotherApplicationsAreNotAmongThem() {
    ApplicationId application = journey.approved();
    found(journey.draft(ERLAN, CONTACTS), PROGRESS);

    assertThat(rehearsal.discrepancies.of(application)).isEmpty();
  }

  @Test
  void onlyAnOpenContradictionThatTellsOfACardHoldsOrders() {
    ApplicationId application = journey.approved();
    found(application, PROGRESS);
    found(application, Discrepancy.ofOrder(1, Kind.CONTRADICTS));
    assertThat(rehearsal.discrepancies.holdOrdersOf(application)).isFalse();

    Difference card = found(application, CARD);
    assertThat(rehearsal.discrepancies.holdOrdersOf(application)).isTrue();

    remedyService.apply(
        new Act(Remedy.SETTLE, card, WORDS, DisputedCardOutcome.NEVER_MADE), SUPERVISOR);
    assertThat(rehearsal.discrepancies.holdOrdersOf(application)).isFalse();
  }
}
