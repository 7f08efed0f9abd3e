package kz.qujat.application.stuck;

import java.util.Arrays;
import java.util.Optional;
import kz.qujat.application.dispatch.OrderDispatchHandler;
import kz.qujat.application.filing.AutomaticRegistration;
import kz.qujat.application.notice.ApplicationNotifications;
import kz.qujat.application.refund.RefundFilingHandler;
import kz.qujat.domain.supervision.Awaited;

/// An event handler that delivers something, and what is awaited until it has succeeded.
public enum DeliveryHandlerKind {
  REGISTRATION(AutomaticRegistration.NAME, Awaited.REGISTRATION),
  ORDER(OrderDispatchHandler.NAME, Awaited.ACCEPTANCE),
  FILING(RefundFilingHandler.NAME, Awaited.FILING),
  NOTICE(ApplicationNotifications.NAME, Awaited.NOTICE);

  private final String handlerName;
  private final Awaited awaited;

  DeliveryHandlerKind(String handlerName, Awaited awaited) {
    this.handlerName = handlerName;
    this.awaited = awaited;
  }

  /// The name of the event handler.
  public String handlerName() {
    return handlerName;
  }

  public Awaited awaited() {
    return awaited;
  }

  /// Returns the delivery that must succeed before `awaited` can happen.
  public static Optional<DeliveryHandlerKind> behind(Awaited awaited) {
    return Arrays.stream(values()).filter(one -> one.awaited == awaited).findFirst();
  }
}
