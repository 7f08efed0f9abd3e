package kz.qujat.application.notice;

import kz.qujat.domain.application.Status;
import kz.qujat.domain.refund.RefundStatus;

/// The content of a notice.
public sealed interface NotificationKind {
  /// The name used on the wire.
  String name();

  /// The application reached a status.
  record OfApplication(Status status) implements NotificationKind {
    @Override
    public String name() {
      return status.name();
    }
  }

  /// A refund reached a status.
  record OfRefund(RefundStatus status) implements NotificationKind {
    @Override
    public String name() {
      return "REFUND_" + status.name();
    }
  }

  /// An account for a refund is still missing.
  ///
  /// @param status the status of the refund
  record AccountReminder(RefundStatus status) implements NotificationKind {
    @Override
    public String name() {
      return "REFUND_" + status.name() + "_REMINDER";
    }
  }
}
