package kz.qujat.domain.supervision;

import static kz.qujat.domain.supervision.SupervisionDecision.accept;
import static kz.qujat.domain.supervision.SupervisionDecision.alreadyDone;
import static kz.qujat.domain.supervision.SupervisionDecision.refuse;

import java.util.List;
import java.util.function.Function;
import kz.qujat.domain.supervision.SupervisionCase.NotBegun;
import kz.qujat.domain.supervision.SupervisionCase.OfDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.OfMessage;
import kz.qujat.domain.supervision.SupervisionCase.OpenDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.OpenMessage;
import kz.qujat.domain.supervision.SupervisionCase.ResolvedDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.SettledDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCase.SettledMessage;
import kz.qujat.domain.supervision.SupervisionCase.Waiting;
import kz.qujat.domain.supervision.SupervisionCommand.NoteTakenBack;
import kz.qujat.domain.supervision.SupervisionCommand.Park;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.ResolveDiscrepancy;
import kz.qujat.domain.supervision.SupervisionCommand.Resume;
import kz.qujat.domain.supervision.SupervisionCommand.Retry;
import kz.qujat.domain.supervision.SupervisionCommand.SetAside;
import kz.qujat.domain.supervision.SupervisionCommand.Settle;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.HolderRelieved;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionEvent.WaitParked;
import kz.qujat.domain.supervision.SupervisionEvent.WaitResumed;
import kz.qujat.domain.supervision.SupervisionRefusal.CardFateMissing;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;

/// The life of a subject of supervision.
///
/// A *wait* can be parked and resumed, and a retry can be requested. A *discrepancy* stays open
/// until staff settle that very one or the records agree again; if a neighbour contradicted itself,
/// only settling ends it. A settled discrepancy is not reported again until the records have agreed
/// in between. A *message* that was not understood stays open until staff settle it; of a *read
/// model's failure* only retries are recorded. None of this changes the application or the refund.
public final class SupervisionLifecycle {
  private SupervisionLifecycle() {}

  /// Decides what `command` does to the case in its current state.
  public static SupervisionDecision decide(SupervisionCase state, SupervisionCommand command) {
    return switch (command) {
      case Park c -> park(state, c);
      case Resume c -> resume(state, c);
      case Retry c -> retry(state, c);
      case NoteTakenBack c -> noteTakenBack(state, c);
      case Settle c -> settle(state, c);
      case ReportDiscrepancy c -> report(state, c);
      case ResolveDiscrepancy c -> resolve(state, c);
      case SetAside c -> setAside(state, c);
    };
  }

  private static SupervisionDecision park(SupervisionCase state, Park c) {
    var parked = new WaitParked(c.subject(), c.applicationId(), c.reason(), c.at());
    return ofWait(state, was -> was == ParkingStatus.PARKED ? alreadyDone() : accept(parked));
  }

  private static SupervisionDecision resume(SupervisionCase state, Resume c) {
    var resumed = new WaitResumed(c.subject(), c.applicationId(), c.reason(), c.at());
    return ofWait(state, was -> was == ParkingStatus.PARKED ? accept(resumed) : alreadyDone());
  }

  private static SupervisionDecision retry(SupervisionCase state, Retry c) {
    var retried = new RetryRequested(c.subject(), c.applicationId(), c.reason(), c.at());
    return switch (c.subject()) {
      case Wait wait -> offered(state, wait, Remedy.RETRY, retried);
      case ReadModelFailure _ -> accept(retried);
      case Difference _, Message _, RegisterRecord _ ->
          switch (state) {
            case OpenDiscrepancy(var discrepancy) ->
                offered(discrepancy.remedies(), Remedy.RETRY, retried);
            case NotBegun _, Waiting _, SettledDiscrepancy _, ResolvedDiscrepancy _, OfMessage _ ->
                refuse(new NoSuchCase());
          };
    };
  }

  private static SupervisionDecision noteTakenBack(SupervisionCase state, NoteTakenBack c) {
    var freed = new HolderRelieved(c.subject(), c.applicationId(), c.holder(), c.reason(), c.at());
    return offered(state, c.subject(), Remedy.TAKE_BACK, freed);
  }

  private static SupervisionDecision offered(
      SupervisionCase state, Wait wait, Remedy remedy, SupervisionEvent event) {
    return ofWait(state, parking -> offered(wait.awaited().remedies(parking), remedy, event));
  }

  /// A wait without events is not parked.
  private static SupervisionDecision ofWait(
      SupervisionCase state, Function<ParkingStatus, SupervisionDecision> decision) {
    return switch (state) {
      case NotBegun _ -> decision.apply(ParkingStatus.NOT_PARKED);
      case Waiting(var parking) -> decision.apply(parking);
      case OfDiscrepancy _, OfMessage _ -> refuse(new NoSuchCase());
    };
  }

  private static SupervisionDecision offered(
      List<Remedy> possible, Remedy remedy, SupervisionEvent event) {
    return possible.contains(remedy) ? accept(event) : refuse(new WrongRemedy(possible));
  }

  private static SupervisionDecision settle(SupervisionCase state, Settle c) {
    return switch (state) {
      case OpenDiscrepancy(var discrepancy) -> settle(discrepancy, c);
      case SettledDiscrepancy _, ResolvedDiscrepancy _, SettledMessage _ -> alreadyDone();
      case OpenMessage _ ->
          accept(new MessageSettled(c.subject(), c.applicationId(), c.reason(), c.at()));
      case NotBegun _, Waiting _ -> refuse(new NoSuchCase());
    };
  }

  private static SupervisionDecision settle(Discrepancy discrepancy, Settle c) {
    if (discrepancy.holdsOrders() && c.card() == null) {
      return refuse(new CardFateMissing());
    }
    return switch (c.subject()) {
      case Difference d ->
          accept(new DiscrepancySettled(d, d.application(), c.card(), c.reason(), c.at()));
      case Wait _, Message _, RegisterRecord _, ReadModelFailure _ -> refuse(new NoSuchCase());
    };
  }

  private static SupervisionDecision report(SupervisionCase state, ReportDiscrepancy c) {
    return switch (state) {
      case NotBegun _, ResolvedDiscrepancy _ ->
          accept(new DiscrepancyFound(c.subject(), c.applicationId(), c.day(), c.at()));
      case OpenDiscrepancy _, SettledDiscrepancy _ -> alreadyDone();
      case Waiting _, OfMessage _ -> refuse(new NoSuchCase());
    };
  }

  /// Agreement also ends a settled discrepancy, so that the next difference is reported.
  private static SupervisionDecision resolve(SupervisionCase state, ResolveDiscrepancy c) {
    return switch (state) {
      case OpenDiscrepancy _, SettledDiscrepancy _ ->
          c.subject().discrepancy().endsByAgreement()
              ? accept(new DiscrepancyResolved(c.subject(), c.applicationId(), c.at()))
              : alreadyDone();
      case NotBegun _, Waiting _, ResolvedDiscrepancy _, OfMessage _ -> alreadyDone();
    };
  }

  private static SupervisionDecision setAside(SupervisionCase state, SetAside c) {
    return switch (state) {
      case NotBegun _ ->
          accept(
              new MessageSetAside(
                  c.subject(),
                  c.applicationId(),
                  c.neighbour(),
                  c.fault(),
                  c.element(),
                  c.owner(),
                  c.content(),
                  c.at()));
      case OfMessage _ -> alreadyDone();
      case Waiting _, OfDiscrepancy _ -> refuse(new NoSuchCase());
    };
  }

  /// Returns the case after `event`.
  public static SupervisionCase evolve(SupervisionCase state, SupervisionEvent event) {
    return switch (event) {
      case WaitParked _ -> new Waiting(ParkingStatus.PARKED);
      case WaitResumed _, HolderRelieved _ -> new Waiting(ParkingStatus.NOT_PARKED);
      case DiscrepancyFound e -> new OpenDiscrepancy(e.subject().discrepancy());
      case DiscrepancySettled _ -> new SettledDiscrepancy();
      case DiscrepancyResolved _ -> new ResolvedDiscrepancy();
      case MessageSetAside _ -> new OpenMessage();
      case MessageSettled _ -> new SettledMessage();
      case RetryRequested _ -> state;
    };
  }

  /// Folds `history` into the case.
  public static SupervisionCase replay(List<SupervisionEvent> history) {
    SupervisionCase state = new NotBegun();
    for (SupervisionEvent event : history) {
      state = evolve(state, event);
    }
    return state;
  }
}
