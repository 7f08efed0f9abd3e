package kz.qujat.application.command;

import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCommand;

/// Submits commands to subjects of supervision; the only way to change one.
public interface SupervisionCommandSender {
  /// Executes `command` on behalf of `actor`. A command that already had its effect succeeds again
  /// without new events.
  ///
  /// @throws SupervisionRefused when the domain refuses; nothing has changed
  SupervisionCase submit(SupervisionCommand command, Actor actor);
}
