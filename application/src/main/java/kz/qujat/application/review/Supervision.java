package kz.qujat.application.review;

import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.domain.lifecycle.ApplicationCommand.Reassign;
import kz.qujat.domain.lifecycle.ApplicationCommand.TakeBack;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.OfficerId;

/// What a supervisor does with the reviews of their region. That the application, the supervisor
/// and the officers belong to it has been judged before; the history names the supervisor as the
/// one who acted.
public final class Supervision {
  private final Chancery chancery;

  public Supervision(Chancery chancery) {
    this.chancery = chancery;
  }

  /// Puts an application back into the queue; one that waits there already stays.
  ///
  /// @param holder who holds it, as far as the supervisor knows
  /// @throws CommandRefused when somebody else holds it by now, or it is decided
  public Receipt takeBack(Officer supervisor, ApplicationId application, OfficerId holder) {
    return chancery.submit(
        new TakeBack(application, holder, chancery.notary().now()),
        Actor.supervisor(supervisor.id()),
        null);
  }

  /// Gives an application that one officer holds to another.
  ///
  /// @throws CommandRefused when `from` does not hold it, or it is the application of `to`
  public Receipt reassign(
      Officer supervisor, ApplicationId application, OfficerId from, OfficerId to) {
    return chancery.submit(
        new Reassign(application, from, to, chancery.notary().now()),
        Actor.supervisor(supervisor.id()),
        null);
  }
}
