package kz.qujat.application.filing;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.filing.DraftsWithClosedWindow.Closed;
import kz.qujat.domain.application.DraftCommand.Expire;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.filing.ApplicationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Expires the drafts whose eligibility window or pilot has closed.
@ApplicationService
public final class DraftExpiry {
  private static final Logger LOG = LoggerFactory.getLogger(DraftExpiry.class);
  private static final Actor ACTOR = Actor.system("expiry");
  private static final int AT_ONCE = 100;

  private final DraftsWithClosedWindow draftsWithClosedWindow;
  private final CommandService commands;
  private final PilotPeriod pilot;

  public DraftExpiry(
      DraftsWithClosedWindow draftsWithClosedWindow, CommandService commands, PilotPeriod pilot) {
    this.draftsWithClosedWindow = draftsWithClosedWindow;
    this.commands = commands;
    this.pilot = pilot;
  }

  /// Expires all drafts that are due now, page by page. Drafts that fail, or become due meanwhile,
  /// are left for the next call.
  public void run() {
    LocalDate today = CivilDate.at(commands.now());
    // When the pilot is over, all drafts are due.
    LocalDate closedBefore = pilot.isOverOn(today) ? LocalDate.MAX : today;
    List<Closed> due = draftsWithClosedWindow.closedBefore(closedBefore, null, AT_ONCE);
    while (!due.isEmpty()) {
      due.forEach(draft -> expire(draft.id()));
      // Continue after the last draft: failed drafts stay at the beginning of the list.
      due = draftsWithClosedWindow.closedBefore(closedBefore, due.getLast(), AT_ONCE);
    }
  }

  private void expire(ApplicationId draft) {
    try {
      var _ =
          commands.submit(
              new Expire(draft, pilot, commands.clockAndIds().newRefund(), commands.now()), ACTOR);
    } catch (RuntimeException e) {
      // A failure of one draft does not stop the others.
      LOG.error("Draft {} did not expire", draft, e);
    }
  }
}
