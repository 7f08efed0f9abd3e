package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.filing.ApplicationId;

/// What can be asked of an application. The family is the list of use cases.
///
/// A command names who acts and in which place, so that the lifecycle can refuse whoever may not.
/// Identities that an act may need (of a refund, say) come with the command, too, so that deciding
/// stays a pure function.
public sealed interface ApplicationCommand
    permits DraftCommand, DutyCommand, ReviewCommand, CardCommand {
  ApplicationId application();

  /// The legal moment of the act.
  Instant at();
}
