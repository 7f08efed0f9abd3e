package kz.qujat.application.command;

import java.util.List;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;

/// The result of a command to an application.
///
/// @param version sequence number of the last event, counted from 0
/// @param events the events appended by this command, empty when it changed nothing
/// @param refunds the refund cases to be opened in the same transaction
public record CommandResult(
    Begun application, long version, List<ApplicationEvent> events, List<OpenRefund> refunds) {
  public CommandResult {
    events = List.copyOf(events);
    refunds = List.copyOf(refunds);
  }

  /// Returns the result of a command that changed nothing.
  public static CommandResult unchanged(Begun application, long version) {
    return new CommandResult(application, version, List.of(), List.of());
  }

  /// Whether this command changed anything.
  public boolean changed() {
    return !events.isEmpty();
  }
}
