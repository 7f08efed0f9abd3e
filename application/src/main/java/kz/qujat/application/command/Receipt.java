package kz.qujat.application.command;

import java.util.List;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;

/// The state a command to an application produced.
///
/// @param version sequence number of the last event, counted from 0
/// @param events what this very command made happen, empty when it had happened before
/// @param refunds the refund cases to be opened together with it
public record Receipt(
    Filed application, long version, List<ApplicationEvent> events, List<OpenRefund> refunds) {
  public Receipt {
    events = List.copyOf(events);
    refunds = List.copyOf(refunds);
  }

  /// Nothing had to happen.
  public static Receipt unchanged(Filed application, long version) {
    return new Receipt(application, version, List.of(), List.of());
  }

  /// Whether this very command changed anything.
  public boolean changed() {
    return !events.isEmpty();
  }
}
