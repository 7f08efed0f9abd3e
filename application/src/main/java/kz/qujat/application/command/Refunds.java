package kz.qujat.application.command;

import kz.qujat.domain.refund.Refund;
import kz.qujat.domain.refund.RefundCommand;

/// Every refund case there is; the one way to change one.
public interface Refunds {
  /// Carries `command` out on behalf of `actor`. A command that has had its effect already succeeds
  /// again and adds nothing.
  ///
  /// @throws RefundRefused when the domain refuses; nothing has changed
  Refund submit(RefundCommand command, Actor actor);
}
