package kz.qujat.application.stuck;

import static kz.qujat.application.rehearsal.Cast.MARAT;
import static kz.qujat.application.rehearsal.Refused.refuses;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.application.command.Actor;
import kz.qujat.application.rehearsal.Supervised;
import kz.qujat.application.stuck.ReadModelRepairs.Outcome;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.StillFailing;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import org.junit.jupiter.api.Test;

/// A supervisor has an application repaired in a list that could not follow it.
class RepairedReadModelTest extends Supervised {
  private final ApplicationId application = journey.underReview();
  private final ReadModelFailure failure = new ReadModelFailure(application, "worklist");

  @Test
  void aRepairIsRecordedWithItsReason() {
    repairs.end(application, Outcome.REPAIRED);

    apply(Remedy.RETRY, failure);

    assertThat(rehearsal.histories.eventsOf(failure))
        .singleElement()
        .isInstanceOf(RetryRequested.class);
  }

  @Test
  void aRepairThatDoesNotHelpIsRefused() {
    repairs.end(application, Outcome.STILL_FAILING);

    refuses(new StillFailing(), () -> apply(Remedy.RETRY, failure));

    assertThat(rehearsal.histories.eventsOf(failure)).isEmpty();
  }

  @Test
  void whatTheListFollowsNeedsNoRepair() {
    repairs.end(application, Outcome.NOT_FAILING);

    refuses(new NoSuchCase(), () -> apply(Remedy.RETRY, failure));
  }

  @Test
  void nothingElseHelps() {
    refuses(new WrongRemedy(List.of(Remedy.RETRY)), () -> apply(Remedy.PARK, failure));
    refuses(new WrongRemedy(List.of(Remedy.RETRY)), () -> apply(Remedy.TAKE_BACK, failure));
    refuses(new NoSuchCase(), () -> apply(Remedy.SETTLE, failure));
  }

  @Test
  void anotherRegionsApplicationIsOutOfReach() {
    repairs.end(application, Outcome.REPAIRED);
    var elsewhere = new StaffMember(MARAT.id(), MARAT.region(), Actor.supervisor(MARAT.id()));

    refuses(new NoSuchCase(), () -> apply(Remedy.RETRY, failure, elsewhere));
  }
}
