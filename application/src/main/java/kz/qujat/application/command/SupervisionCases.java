package kz.qujat.application.command;

import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCommand;

/// Everything somebody has to look at; the one way to change what was done about it.
public interface SupervisionCases {
  /// Carries `command` out on behalf of `actor`. A command that has had its effect already succeeds
  /// again and adds nothing.
  ///
  /// @throws SupervisionRefused when the domain refuses; nothing has changed
  SupervisionCase submit(SupervisionCommand command, Actor actor);
}
