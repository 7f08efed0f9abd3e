package kz.qujat.application.command;

import kz.qujat.domain.application.ApplicationCommand;
import org.jspecify.annotations.Nullable;

/// Every application there is; the one way to change one.
public interface Applications {
  /// Carries `command` out on behalf of `actor`. A command that has had its effect already succeeds
  /// again and adds nothing. Refund cases that follow from it are named in the answer; opening them
  /// is the caller's affair.
  ///
  /// @param ifVersion the version of the application the command was decided on, absent for any
  /// @throws ApplicationRefused when the domain refuses; nothing has changed
  /// @throws StaleVersion when the application has another version by now; nothing has changed
  Receipt submit(ApplicationCommand command, Actor actor, @Nullable Long ifVersion);
}
