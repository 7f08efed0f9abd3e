package kz.qujat.application.stuck;

import java.util.Arrays;
import java.util.Optional;
import kz.qujat.application.dispatch.Dispatch;
import kz.qujat.application.notice.Notices;
import kz.qujat.application.reconciliation.Mending;
import kz.qujat.application.refund.Refunds;
import kz.qujat.domain.lifecycle.Awaited;

/// A duty that hands something over to a neighbour, and what an application waits for while it has
/// not got through.
public enum HandOver {
  ORDER(Dispatch.NAME, Awaited.ACCEPTANCE),
  FILING(Refunds.NAME, Awaited.FILING),
  MENDING(Mending.NAME, Awaited.RECONCILIATION),
  NOTICE(Notices.NAME, Awaited.NOTICE);

  private final String duty;
  private final Awaited awaited;

  HandOver(String duty, Awaited awaited) {
    this.duty = duty;
    this.awaited = awaited;
  }

  /// The name of the duty.
  public String duty() {
    return duty;
  }

  public Awaited awaited() {
    return awaited;
  }

  /// The one without which `awaited` cannot come.
  public static Optional<HandOver> behind(Awaited awaited) {
    return Arrays.stream(values()).filter(one -> one.awaited == awaited).findFirst();
  }
}
