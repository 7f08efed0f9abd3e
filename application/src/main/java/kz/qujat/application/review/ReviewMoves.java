package kz.qujat.application.review;

import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.command.Receipt;
import kz.qujat.domain.application.ReviewCommand.Reassign;
import kz.qujat.domain.application.ReviewCommand.TakeBack;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.OfficerId;

/// What a supervisor does with the reviews of their region; the history names the supervisor as the
/// one who acted.
@ApplicationService
public final class ReviewMoves {
  private final CommandService commands;

  public ReviewMoves(CommandService commands) {
    this.commands = commands;
  }

  /// Puts an application back into the queue; one that waits there already stays.
  ///
  /// @param holder who holds it, as far as the supervisor knows
  /// @throws ApplicationRefused when somebody else holds it by now, it is decided, or it is the
  ///   supervisor's own or another region's
  public Receipt takeBack(Officer supervisor, ApplicationId application, OfficerId holder) {
    return commands.submit(
        new TakeBack(application, holder, supervisor.id(), supervisor.region(), commands.now()),
        Actor.supervisor(supervisor.id()));
  }

  /// Gives an application that one officer holds to another.
  ///
  /// @throws ApplicationRefused when `from` does not hold it, or it is the application of `to` or
  ///   of the supervisor, or another region's
  public Receipt reassign(
      Officer supervisor, ApplicationId application, OfficerId from, OfficerId to) {
    return commands.submit(
        new Reassign(application, from, to, supervisor.id(), supervisor.region(), commands.now()),
        Actor.supervisor(supervisor.id()));
  }
}
