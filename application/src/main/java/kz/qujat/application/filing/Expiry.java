package kz.qujat.application.filing;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.filing.Drafts.Closed;
import kz.qujat.domain.application.DraftCommand.Expire;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.filing.ApplicationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends the drafts whose window, or whose pilot, has closed.
@ApplicationService
public final class Expiry {
  private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);
  private static final Actor ACTOR = Actor.system("expiry");
  private static final int AT_ONCE = 100;

  private final Drafts drafts;
  private final CommandService commands;
  private final PilotPeriod pilot;

  public Expiry(Drafts drafts, CommandService commands, PilotPeriod pilot) {
    this.drafts = drafts;
    this.commands = commands;
    this.pilot = pilot;
  }

  /// Ends what is due now, some at a time; what fails, or what came in meanwhile, is left for the
  /// next call.
  public void sweep() {
    LocalDate today = CivilDate.at(commands.now());
    // When the pilot is over, every draft is.
    LocalDate closedBefore = pilot.isOverOn(today) ? LocalDate.MAX : today;
    List<Closed> due = drafts.closedBefore(closedBefore, null, AT_ONCE);
    while (!due.isEmpty()) {
      due.forEach(draft -> expire(draft.id()));
      // On from the last one: whatever failed is still in the list, and comes first in it.
      due = drafts.closedBefore(closedBefore, due.getLast(), AT_ONCE);
    }
  }

  private void expire(ApplicationId draft) {
    try {
      var _ =
          commands.submit(
              new Expire(draft, pilot, commands.clockAndIds().newRefund(), commands.now()), ACTOR);
    } catch (RuntimeException e) {
      // A fault in one draft keeps no other waiting.
      LOG.error("Draft {} did not expire", draft, e);
    }
  }
}
