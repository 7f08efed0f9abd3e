package kz.qujat.application.lifecycle;

import kz.qujat.domain.lifecycle.ApplicationCommand;

/// Every application there is; the one way to change one.
public interface Applications {
  /// Carries `command` out on behalf of `actor`. A command that has had its effect already succeeds
  /// again and adds nothing.
  ///
  /// @throws CommandRefused when the domain refuses; nothing has changed
  Receipt submit(ApplicationCommand command, Actor actor);

  /// The same, but only on the version the caller has seen.
  ///
  /// @param expectedVersion the version of the application the command was decided on
  /// @throws CommandRefused when the domain refuses; nothing has changed
  /// @throws StaleVersion when the application has another version by now; nothing has changed
  Receipt submit(ApplicationCommand command, Actor actor, long expectedVersion);
}
