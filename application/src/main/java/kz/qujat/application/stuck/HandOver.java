package kz.qujat.application.stuck;

import java.util.Arrays;
import java.util.Optional;
import kz.qujat.application.dispatch.Dispatch;
import kz.qujat.application.filing.RegistrationByPayment;
import kz.qujat.application.notice.Notices;
import kz.qujat.application.refund.RefundFiling;
import kz.qujat.domain.supervision.Awaited;

/// A duty that hands something over, and what is awaited while it has not got through.
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
