package kz.qujat.persistence.entry;

import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.ApplicationWithdrawn;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DraftEvent.ImageEnclosed;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundEvent.AccountReminderDue;
import kz.qujat.domain.refund.RefundEvent.RefundAccountGiven;
import kz.qujat.domain.refund.RefundEvent.RefundClosedOnPaper;
import kz.qujat.domain.refund.RefundEvent.RefundFiled;
import kz.qujat.domain.refund.RefundEvent.RefundLapsed;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundEvent.RefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundRejected;

/// The events that create rows in read models. Most lists contain an application from its start,
/// those of the ministry from its registration; a refund is listed from its opening.
public final class RowCreatingEventMatcher {
  private RowCreatingEventMatcher() {}

  public static Optional<ApplicationStarted> started(ApplicationEvent event) {
    return switch (event) {
      case DraftEvent e -> started(e);
      case DutyEvent _, ReviewEvent _, CardEvent _ -> Optional.empty();
    };
  }

  private static Optional<ApplicationStarted> started(DraftEvent event) {
    return switch (event) {
      case ApplicationStarted e -> Optional.of(e);
      case DraftChanged _,
          ImageEnclosed _,
          ApplicationRegistered _,
          ApplicationWithdrawn _,
          ApplicationExpired _ ->
          Optional.empty();
    };
  }

  public static Optional<ApplicationRegistered> registered(ApplicationEvent event) {
    return switch (event) {
      case DraftEvent e -> registered(e);
      case DutyEvent _, ReviewEvent _, CardEvent _ -> Optional.empty();
    };
  }

  private static Optional<ApplicationRegistered> registered(DraftEvent event) {
    return switch (event) {
      case ApplicationRegistered e -> Optional.of(e);
      case ApplicationStarted _,
          DraftChanged _,
          ImageEnclosed _,
          ApplicationWithdrawn _,
          ApplicationExpired _ ->
          Optional.empty();
    };
  }

  public static Optional<RefundOpened> opened(RefundEvent event) {
    return switch (event) {
      case RefundOpened e -> Optional.of(e);
      case RefundAccountGiven _,
          RefundFiled _,
          RefundPaid _,
          RefundRejected _,
          AccountReminderDue _,
          RefundLapsed _,
          RefundClosedOnPaper _ ->
          Optional.empty();
    };
  }
}
