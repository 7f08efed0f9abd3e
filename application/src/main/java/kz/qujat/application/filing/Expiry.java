package kz.qujat.application.filing;

import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.domain.lifecycle.ApplicationCommand.Expire;
import kz.qujat.domain.lifecycle.ApplicationId;

/// Ends the drafts whose window has closed.
public final class Expiry {
  private static final Actor ACTOR = Actor.system("expiry");
  private static final int AT_ONCE = 100;

  private final Drafts drafts;
  private final Chancery chancery;

  public Expiry(Drafts drafts, Chancery chancery) {
    this.drafts = drafts;
    this.chancery = chancery;
  }

  /// Ends what is due now; what it has no time for, or what came in meanwhile, is left for the next
  /// call.
  public void sweep() {
    for (ApplicationId draft : drafts.closedBefore(chancery.notary().today(), AT_ONCE)) {
      chancery.submit(
          new Expire(draft, chancery.notary().newRefund(), chancery.notary().now()), ACTOR, null);
    }
  }
}
