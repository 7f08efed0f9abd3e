package kz.qujat.application.stuck;

import java.util.Arrays;
import java.util.Optional;
import kz.qujat.application.dispatch.Dispatch;
import kz.qujat.application.filing.RegistrationByPayment;
import kz.qujat.application.notice.Notices;
import kz.qujat.application.refund.RefundFiling;
import kz.qujat.domain.supervision.Awaited;

/// An event handler that delivers something, and what is awaited until it has succeeded.
public enum HandOver {
  REGISTRATION(RegistrationByPayment.NAME, Awaited.REGISTRATION),
  ORDER(Dispatch.NAME, Awaited.ACCEPTANCE),
  FILING(RefundFiling.NAME, Awaited.FILING),
  NOTICE(Notices.NAME, Awaited.NOTICE);

  private final String duty;
  private final Awaited awaited;

  HandOver(String duty, Awaited awaited) {
    this.duty = duty;
    this.awaited = awaited;
  }

  /// The name of the event handler.
  public String duty() {
    return duty;
  }

  public Awaited awaited() {
    return awaited;
  }

  /// Returns the delivery that must succeed before `awaited` can happen.
  public static Optional<HandOver> behind(Awaited awaited) {
    return Arrays.stream(values()).filter(one -> one.awaited == awaited).findFirst();
  }
}
