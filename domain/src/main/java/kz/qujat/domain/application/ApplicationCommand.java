package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.filing.ApplicationId;

/// A command to an application. The sealed hierarchy is the list of use cases.
///
/// A command by a person names the actor and, for staff, the actor's region or registration point,
/// so that the lifecycle can refuse those who may not act. Some commands name no actor: `Expire`,
/// `ReceivePayment` and every command about an order, such as the central node's answers.
/// Identities that a decision may need, such as that of a refund case, come with the command, so
/// that deciding stays a pure function.
public sealed interface ApplicationCommand
    permits DraftCommand, DutyCommand, ReviewCommand, CardCommand {
  ApplicationId applicationId();

  /// The legal moment of the act.
  Instant at();
}
