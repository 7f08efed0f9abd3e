package kz.qujat.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.refund.RefundCase;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundLifecycle;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress;
import kz.qujat.domain.refund.RefundState.Progress.Ended;
import kz.qujat.domain.refund.RefundState.Progress.OnPaper;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.WithoutAccount;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.jspecify.annotations.Nullable;

/// What an application or a refund waits for, since when, and by when it is expected.
///
/// @param until the moment from which it is late
/// @param lastDay the last day on which it is possible at all, absent when there is no such day
public record CurrentWait(Wait subject, Instant since, Instant until, @Nullable LocalDate lastDay) {

  /// Returns what an application waits for after `history`, if anything.
  public static Optional<CurrentWait> ofApplication(
      List<ApplicationEvent> history, WaitLimits waitLimits) {
    Application application = new NotStarted();
    @Nullable StageWait wait = null;
    for (int sequence = 0; sequence < history.size(); sequence++) {
      ApplicationEvent event = history.get(sequence);
      Begun begun = Lifecycle.evolve(application, event);
      wait = continued(wait, begun, sequence, event.at());
      application = begun;
    }
    return Optional.ofNullable(wait).map(found -> found.pendingStep(waitLimits));
  }

  /// What a stage waits for, since the event that started the wait.
  private record StageWait(ApplicationWait subject, Stage stage, Instant since) {
    CurrentWait pendingStep(WaitLimits waitLimits) {
      return new CurrentWait(subject, since, waitLimits.until(subject.awaited(), since), null);
    }
  }

  /// Keeps the beginning of a wait that continues, and starts a new one otherwise.
  private static @Nullable StageWait continued(
      @Nullable StageWait before, Begun begun, long sequence, Instant at) {
    @Nullable Awaited awaited = Awaited.of(begun.stage(), begun.account().duty()).orElse(null);
    if (awaited == null) {
      return null;
    }
    return before != null
            && before.subject.awaited() == awaited
            && before.stage.equals(begun.stage())
        ? before
        : new StageWait(new ApplicationWait(begun.id(), awaited, sequence), begun.stage(), at);
  }

  /// Returns what a refund waits for after `history`, if anything.
  public static Optional<CurrentWait> ofRefund(List<RefundEvent> history, WaitLimits waitLimits) {
    RefundCase state = new NotOpened();
    @Nullable RefundBegun begun = null;
    for (int sequence = 0; sequence < history.size(); sequence++) {
      RefundEvent event = history.get(sequence);
      Opened opened = RefundLifecycle.evolve(state, event);
      begun = continued(begun, opened.refund(), sequence, event.at());
      state = opened;
    }
    return Optional.ofNullable(begun).map(one -> one.pendingStep(waitLimits));
  }

  /// What a refund waits for, since the event that started the wait.
  private record RefundBegun(RefundWait subject, RefundState refund, Instant since) {
    CurrentWait pendingStep(WaitLimits waitLimits) {
      return switch (refund.progress()) {
        case WithoutAccount _ -> {
          LocalDate lastDay = refund.claimableUntil();
          Instant until = earlier(usual(waitLimits), waitLimits.nearing(lastDay));
          yield new CurrentWait(subject, since, until, lastDay);
        }
        // The due day was set at filing; later changes of the calendar do not move it.
        case Progress.Filed(_, var dueOn) ->
            new CurrentWait(subject, since, WaitLimits.endOf(dueOn), null);
        case Ready _, OnPaper _, Ended _ ->
            new CurrentWait(subject, since, usual(waitLimits), null);
      };
    }

    private Instant usual(WaitLimits waitLimits) {
      return waitLimits.until(subject.awaited(), since);
    }
  }

  /// A wait continues while the same thing is awaited.
  private static @Nullable RefundBegun continued(
      @Nullable RefundBegun before, RefundState refundState, long sequence, Instant at) {
    @Nullable Awaited awaited = Awaited.of(refundState).orElse(null);
    if (awaited == null) {
      return null;
    }
    return before != null && before.subject.awaited() == awaited
        ? new RefundBegun(before.subject, refundState, before.since)
        : new RefundBegun(new RefundWait(refundState.id(), awaited, sequence), refundState, at);
  }

  private static Instant earlier(Instant one, Instant other) {
    return other.isBefore(one) ? other : one;
  }

  /// Whether the wait is late at `moment`.
  public boolean isLateAt(Instant moment) {
    return !moment.isBefore(until);
  }
}
