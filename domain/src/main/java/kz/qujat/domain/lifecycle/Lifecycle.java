package kz.qujat.domain.lifecycle;

import java.util.List;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.Application.NotStarted;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfCard;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfDraft;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfDuty;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfRefund;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfRemedy;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfReview;
import kz.qujat.domain.lifecycle.ApplicationCommand.ReportDiscrepancy;
import kz.qujat.domain.lifecycle.ApplicationCommand.Start;

/// The life of an application.
///
/// A citizen whose identity card is about to expire, or expired a few days ago, starts a *draft*:
/// chooses a registration point (and with it the region whose officers will check), encloses a
/// photo and a signature, and pays the state duty unless exempt. Then the draft is *registered*: a
/// ticket is formed, the term of fifteen working days starts, and the citizen can change nothing
/// any more. A draft that is not registered is *withdrawn* by the citizen or *expires* when the
/// window closes; money paid for it goes back.
///
/// An officer of the region claims the application, and only that officer decides, under their own
/// electronic signature: *approval* sends it to the central node, *annulment* ends it and opens the
/// refund. There is no return for correction; the citizen files anew, where the reason allows it.
///
/// The central node accepts the order or rejects it. Rejected, the application is back with the
/// officer who approved it, and a new attempt needs a new signature. Accepted, the card is
/// *manufactured*, delivered to the registration point, and *issued* to its holder, by ticket
/// number, against the old one.
///
/// Wherever it stands, an application declares what it waits for. When that does not come in time,
/// a supervisor may hand over again what was not answered, take the application from the officer
/// who holds it, or set the case aside. Where a neighbour's books tell something else than its
/// history, that is a case too.
public final class Lifecycle {
  private Lifecycle() {}

  /// What `command` means for `application` as it stands.
  public static Decision decide(Application application, ApplicationCommand command) {
    return switch (application) {
      case NotStarted _ -> begin(command);
      case Filed filed -> decide(filed, command);
    };
  }

  private static Decision begin(ApplicationCommand command) {
    return command instanceof Start start
        ? Drafting.start(start)
        : Decision.refuse(new Refusal.NoSuchApplication());
  }

  private static Decision decide(Filed filed, ApplicationCommand command) {
    return switch (command) {
      case OfDraft c -> Drafting.decide(filed, c);
      case OfDuty c -> Paying.decide(filed, c);
      case OfReview c -> Reviewing.decide(filed, c);
      case OfCard c -> CardMaking.decide(filed, c);
      case OfRefund c -> Refunding.decide(filed, c);
      case OfRemedy c -> Remedying.decide(filed, c);
      case ReportDiscrepancy c -> Reconciling.decide(filed, c);
    };
  }

  /// `application` after `event`. Facts are not argued with; a history that cannot be is loud.
  ///
  /// @throws IllegalStateException when `event` cannot follow on what happened before
  public static Application evolve(Application application, ApplicationEvent event) {
    return Evolution.of(application, event);
  }

  /// Where `history` leads, from its first event on; any beginning of a history is a history.
  public static Application replay(List<ApplicationEvent> history) {
    Application application = new NotStarted();
    for (ApplicationEvent event : history) {
      application = evolve(application, event);
    }
    return application;
  }
}
