package kz.qujat.application.filing;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.filing.Drafts.Closed;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.domain.lifecycle.ApplicationCommand.Expire;
import kz.qujat.domain.lifecycle.ApplicationId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Ends the drafts whose window has closed.
public final class Expiry {
  private static final Logger LOG = LoggerFactory.getLogger(Expiry.class);
  private static final Actor ACTOR = Actor.system("expiry");
  private static final int AT_ONCE = 100;

  private final Drafts drafts;
  private final Chancery chancery;

  public Expiry(Drafts drafts, Chancery chancery) {
    this.drafts = drafts;
    this.chancery = chancery;
  }

  /// Ends what is due now, some at a time; what fails, or what came in meanwhile, is left for the
  /// next call.
  public void sweep() {
    LocalDate today = chancery.notary().today();
    List<Closed> due = drafts.closedBefore(today, null, AT_ONCE);
    while (!due.isEmpty()) {
      due.forEach(draft -> expire(draft.id()));
      // Past those that failed: they would stand first for ever and keep all others waiting.
      due = drafts.closedBefore(today, due.getLast(), AT_ONCE);
    }
  }

  private void expire(ApplicationId draft) {
    try {
      chancery.submit(
          new Expire(draft, chancery.notary().newRefund(), chancery.notary().now()), ACTOR, null);
    } catch (RuntimeException e) {
      // Whatever is the matter with one draft, the others are due all the same.
      LOG.error("Draft {} did not expire", draft, e);
    }
  }
}
