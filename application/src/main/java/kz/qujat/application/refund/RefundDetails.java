package kz.qujat.application.refund;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;
import kz.qujat.domain.refund.RefundLifecycle;
import kz.qujat.domain.refund.RefundState;
import org.jspecify.annotations.Nullable;

/// The full view of one refund case: its state and its events.
///
/// @param version sequence number of the last event, counted from 0
/// @param events the history itself, for data that the state does not keep
public record RefundDetails(RefundState refund, long version, List<RefundEvent> events) {
  public RefundDetails {
    events = List.copyOf(events);
  }

  /// Folds a history or any prefix of one. Empty when the history is empty.
  public static Optional<RefundDetails> of(List<RecordedEvent<RefundEvent>> history) {
    List<RefundEvent> events = history.stream().map(RecordedEvent::event).toList();
    return switch (RefundLifecycle.replay(events)) {
      case NotOpened _ -> Optional.empty();
      case Opened(var refundState) ->
          Optional.of(new RefundDetails(refundState, history.getLast().sequence(), events));
    };
  }

  /// The moment of the most recent filing, absent before the first one.
  public @Nullable Instant filedAt() {
    @Nullable Instant filedAt = null;
    for (RefundEvent event : events) {
      filedAt =
          switch (event) {
            case RefundFiled e -> e.at();
            case RefundOpened _,
                RefundAccountGiven _,
                RefundPaid _,
                RefundRejected _,
                AccountReminderDue _,
                RefundLapsed _,
                RefundClosedOnPaper _ ->
                filedAt;
          };
    }
    return filedAt;
  }

  /// The code of the most recent rejection by the tax authority, absent when there was none.
  public @Nullable String rejectionCode() {
    @Nullable String code = null;
    for (RefundEvent event : events) {
      code =
          switch (event) {
            case RefundRejected e -> e.code();
            case RefundOpened _,
                RefundAccountGiven _,
                RefundFiled _,
                RefundPaid _,
                AccountReminderDue _,
                RefundLapsed _,
                RefundClosedOnPaper _ ->
                code;
          };
    }
    return code;
  }
}
