package kz.qujat.application.refund;

import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.domain.refund.RefundCommand.CheckDeadlines;
import kz.qujat.domain.refund.RefundId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Scheduled check of refunds without an account: gives reminders and lets the right to the refund
/// lapse.
@ApplicationService
public final class MissingAccountJob {
  private static final Logger LOG = LoggerFactory.getLogger(MissingAccountJob.class);
  private static final Actor ACTOR = Actor.system("account-deadlines");
  private static final int AT_ONCE = 100;

  private final MissingAccounts missing;
  private final CommandService commands;

  public MissingAccountJob(MissingAccounts missing, CommandService commands) {
    this.missing = missing;
    this.commands = commands;
  }

  /// Checks all such refunds, page by page. Those that fail are left for the next call.
  public void run() {
    List<RefundId> part = missing.page(null, AT_ONCE);
    while (!part.isEmpty()) {
      part.forEach(this::check);
      part = missing.page(part.getLast(), AT_ONCE);
    }
  }

  private void check(RefundId refund) {
    try {
      var _ = commands.submit(new CheckDeadlines(refund, commands.now()), ACTOR);
    } catch (RuntimeException e) {
      // A failure of one refund does not stop the others.
      LOG.error("The deadlines of refund {} were not checked", refund, e);
    }
  }
}
