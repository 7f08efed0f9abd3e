package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;

import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfRemedy;
import kz.qujat.domain.lifecycle.ApplicationCommand.ParkCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReleaseCase;
import kz.qujat.domain.lifecycle.ApplicationCommand.RetryCase;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseParked;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseReleased;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.Attention.Act;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Stage.Registered;
import kz.qujat.domain.lifecycle.Stage.UnderReview;

/// What a supervisor or administrator does about an application that waits for too long. Whether it
/// has waited too long is judged before; here it is decided whether it waits for that at all, and
/// whether the remedy fits.
final class Remedying {
  private Remedying() {}

  static Decision decide(Filed filed, OfRemedy command) {
    return switch (command) {
      case RetryCase c ->
          apply(
              filed,
              Remedy.RETRY,
              c,
              accept(new CaseRetried(c.application(), c.awaited(), c.reason(), c.at())));
      case ReleaseCase c -> apply(filed, Remedy.RELEASE, c, release(filed, c));
      case ParkCase c ->
          apply(
              filed,
              Remedy.PARK,
              c,
              accept(new CaseParked(c.application(), c.awaited(), c.reason(), c.at())));
    };
  }

  private static Decision apply(Filed filed, Remedy remedy, OfRemedy c, Decision applied) {
    if (isDone(filed, remedy, c)) {
      return alreadyDone();
    }
    boolean fits =
        Awaited.of(filed).contains(c.awaited())
            && c.awaited().remedies(filed.attention().isAside(c.awaited())).contains(remedy);
    return fits ? applied : refuse(new WrongStage(Status.of(filed)));
  }

  /// The same act again; one that is aside is set aside again; or what nobody holds any more is
  /// taken back.
  private static boolean isDone(Filed filed, Remedy remedy, OfRemedy c) {
    Attention attention = filed.attention();
    return attention.isLatest(c.awaited(), new Act(remedy, c.reason(), c.at()))
        || (remedy == Remedy.PARK && attention.isAside(c.awaited()))
        || (remedy == Remedy.RELEASE
            && c.awaited() == Awaited.DECISION
            && filed.stage() instanceof Registered);
  }

  /// One act, two facts where an officer holds what is released.
  private static Decision release(Filed filed, ReleaseCase c) {
    var released = new CaseReleased(c.application(), c.awaited(), c.reason(), c.at());
    return c.awaited() == Awaited.DECISION && filed.stage() instanceof UnderReview review
        ? accept(released, new ReviewReleased(c.application(), review.holder(), c.at()))
        : accept(released);
  }
}
