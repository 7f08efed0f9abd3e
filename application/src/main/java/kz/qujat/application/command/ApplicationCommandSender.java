package kz.qujat.application.command;

import kz.qujat.domain.application.ApplicationCommand;
import org.jspecify.annotations.Nullable;

/// Submits commands to applications; the only way to change one.
public interface ApplicationCommandSender {
  /// Executes `command` on behalf of `actor`. A command that already had its effect succeeds again
  /// without new events. The result names the refund cases that follow from the command; the caller
  /// must open them, as `CommandService` does.
  ///
  /// @param ifVersion the version of the application on which the command was decided, absent for
  ///   any version
  /// @throws ApplicationRefused when the domain refuses; nothing has changed
  /// @throws StaleVersion when the application is at another version; nothing has changed
  CommandResult submit(ApplicationCommand command, Actor actor, @Nullable Long ifVersion);
}
