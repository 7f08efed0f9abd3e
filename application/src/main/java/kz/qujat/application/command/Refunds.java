package kz.qujat.application.command;

import kz.qujat.domain.refund.Refund;
import kz.qujat.domain.refund.RefundCommand;

/// Submits commands to refund cases; the only way to change one.
public interface Refunds {
  /// Executes `command` on behalf of `actor`. A command that already had its effect succeeds again
  /// without new events.
  ///
  /// @throws RefundRefused when the domain refuses; nothing has changed
  Refund submit(RefundCommand command, Actor actor);
}
