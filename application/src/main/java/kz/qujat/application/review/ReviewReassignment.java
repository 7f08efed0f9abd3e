package kz.qujat.application.review;

import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.CommandService;
import kz.qujat.domain.application.ReviewCommand.Reassign;
import kz.qujat.domain.application.ReviewCommand.TakeBack;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;

/// Moves reviews on behalf of a supervisor of the region; the history records the supervisor as the
/// actor.
@ApplicationService
public final class ReviewReassignment {
  private final CommandService commands;

  public ReviewReassignment(CommandService commands) {
    this.commands = commands;
  }

  /// Returns an application to the queue. An application that is already in the queue stays there.
  ///
  /// @param holder the officer who holds it according to the supervisor
  /// @throws ApplicationRefused when another officer holds it by now, it is decided, or it is the
  ///   supervisor's own or another region's application
  public CommandResult takeBack(Officer supervisor, ApplicationId application, StaffId holder) {
    return commands.submit(
        new TakeBack(application, holder, supervisor.id(), supervisor.region(), commands.now()),
        Actor.supervisor(supervisor.id()));
  }

  /// Moves an application from the officer who holds it to another officer.
  ///
  /// @throws ApplicationRefused when `from` does not hold it, it is an application of `to` or of
  ///   the supervisor, or it belongs to another region
  public CommandResult reassign(
      Officer supervisor, ApplicationId application, StaffId from, StaffId to) {
    return commands.submit(
        new Reassign(application, from, to, supervisor.id(), supervisor.region(), commands.now()),
        Actor.supervisor(supervisor.id()));
  }
}
