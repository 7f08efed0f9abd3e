package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.refuse;

import java.util.List;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
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
/// the citizen chooses a registration point (and with it the region whose officers will check),
/// encloses a photo and a signature, and pays the state duty unless exempt. Then the draft is
/// *registered*: a ticket is formed, the term of fifteen working days starts, and the citizen can
/// no longer change anything. A draft that is not registered is *withdrawn* by the citizen or
/// *expires* when the card's eligibility window (the days around its expiry on which it can be
/// exchanged online) or the pilot of the service ends; a duty paid for it is refunded.
///
/// An officer of the region claims the application. Only that officer decides, under their own
/// electronic signature: *approval* sends it to the central node, *annulment* ends it and opens the
/// refund. It never goes back to the citizen for correction; the citizen files a new application
/// where the reason allows it.
///
/// The central node accepts the order or rejects it. A rejected application returns to the officer
/// who approved it, and a new attempt needs a new signature. After an acceptance the card is
/// *manufactured*, delivered to the registration point, and *issued* to its holder, who gives the
/// ticket number and surrenders the old card.
///
/// The order contains exactly what the officer certified. If the register's data about the holder
/// change before the order is sent, the application returns to the same officer: a corrected
/// spelling is approved anew, any other change means annulment.
///
/// Officers, supervisors and counter staff never handle an application of their own. Citizens act
/// only on their own applications, and staff only on those of their region or registration point.
/// Commands by people therefore carry the person's id and, for staff, the region or point. Expiry,
/// received payments and commands about an order (such as the central node's answers) carry none,
/// because no rule depends on it; who caused an event is in its metadata (`Actor` in
/// `application`).
public final class Lifecycle {
  private Lifecycle() {}

  /// Decides what `command` does to `application` in its current state.
  public static Decision decide(Application application, ApplicationCommand command) {
    return switch (application) {
      case NotStarted _ -> begin(command);
      case Begun begun -> decide(begun, command);
    };
  }

  private static Decision begin(ApplicationCommand command) {
    return switch (command) {
      case Start start -> DraftRules.start(start);
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

  private static Decision decide(Begun begun, ApplicationCommand command) {
    return switch (command) {
      case DraftCommand c -> DraftRules.decide(begun, c);
      case DutyCommand c -> PaymentRules.decide(begun, c);
      case ReviewCommand c -> ReviewRules.decide(begun, c);
      case CardCommand c -> CardRules.decide(begun, c);
    };
  }

  /// Returns `application` after `event`. Events are facts and are not validated again, but an
  /// impossible history throws.
  ///
  /// @throws IllegalStateException when `event` cannot follow the events before it
  public static Begun evolve(Application application, ApplicationEvent event) {
    return ApplicationEvolution.of(application, event);
  }

  /// Folds `history`, from its first event on, into the application. Any prefix of a valid history
  /// is itself a valid history.
  public static Application replay(List<ApplicationEvent> history) {
    Application application = new NotStarted();
    for (ApplicationEvent event : history) {
      application = evolve(application, event);
    }
    return application;
  }
}
