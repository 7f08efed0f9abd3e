package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.refuse;

import java.util.List;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.CardCommand;
import kz.qujat.domain.application.DraftCommand;
import kz.qujat.domain.application.DraftCommand.ChangeDraft;
import kz.qujat.domain.application.DraftCommand.Enclose;
import kz.qujat.domain.application.DraftCommand.Expire;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DraftCommand.Withdraw;
import kz.qujat.domain.application.DutyCommand;
import kz.qujat.domain.application.ReviewCommand;

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
/// What the officer certified is what is ordered. Where the register tells something else about the
/// holder before the order is sent, the application goes back to the same officer: a corrected
/// spelling is approved anew, anything else is annulled.
///
/// Nobody handles an application of their own, and nobody one of another citizen, region or
/// registration point: who acts and where is part of every command.
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
    return switch (command) {
      case Start start -> Drafting.start(start);
      case ChangeDraft _,
          Enclose _,
          Register _,
          Withdraw _,
          Expire _,
          DutyCommand _,
          ReviewCommand _,
          CardCommand _ ->
          refuse(new NoSuchApplication());
    };
  }

  private static Decision decide(Filed filed, ApplicationCommand command) {
    return switch (command) {
      case DraftCommand c -> Drafting.decide(filed, c);
      case DutyCommand c -> Paying.decide(filed, c);
      case ReviewCommand c -> Reviewing.decide(filed, c);
      case CardCommand c -> CardMaking.decide(filed, c);
    };
  }

  /// `application` after `event`. Facts are not argued with; a history that cannot be is loud.
  ///
  /// @throws IllegalStateException when `event` cannot follow on what happened before
  public static Filed evolve(Application application, ApplicationEvent event) {
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
