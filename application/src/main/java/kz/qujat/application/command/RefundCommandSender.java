package kz.qujat.application.command;

import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundState;

/// Submits commands to refund cases; the only way to change one.
public interface RefundCommandSender {
  /// Executes `command` on behalf of `actor`. A command that already had its effect succeeds again
  /// without new events.
  ///
  /// @throws RefundRefused when the domain refuses; nothing has changed
  RefundState submit(RefundCommand command, Actor actor);
}
