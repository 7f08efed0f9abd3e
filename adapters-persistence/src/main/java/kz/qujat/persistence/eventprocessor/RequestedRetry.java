package kz.qujat.persistence.eventprocessor;

import java.util.Optional;
import kz.qujat.application.reconciliation.DiscrepancyRepair;
import kz.qujat.application.refund.RefundSubmission;
import kz.qujat.application.stuck.AwaitedHandler;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Subject;
import kz.qujat.domain.supervision.Subject.Difference;
import kz.qujat.domain.supervision.Subject.Message;
import kz.qujat.domain.supervision.Subject.RegisterRecord;
import kz.qujat.domain.supervision.Subject.Wait;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionEvent.OfWait;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;

/// A retry requested by a supervisor or an administrator.
record RequestedRetry(Subject subject, ApplicationId application) {
  /// The retry that `event` requests, or nothing for other events.
  static Optional<RequestedRetry> in(SupervisionEvent event) {
    return switch (event) {
      case RetryRequested e -> Optional.of(new RequestedRetry(e.subject(), e.applicationId()));
      case OfWait _,
          DiscrepancyFound _,
          DiscrepancySettled _,
          DiscrepancyResolved _,
          MessageSetAside _,
          MessageSettled _ ->
          Optional.empty();
    };
  }

  /// The event handler that may have dead-lettered the event in question, if there is one.
  Optional<String> duty() {
    return switch (subject) {
      case Wait wait -> handlerBehind(wait.awaited());
      case Difference _ -> Optional.of(DiscrepancyRepair.NAME);
      case Message _, RegisterRecord _ -> Optional.empty();
    };
  }

  private static Optional<String> handlerBehind(Awaited awaited) {
    return switch (awaited) {
      // The event handler that files refunds also asks for the outcome of a filing.
      case REFUND_ANSWER -> Optional.of(RefundSubmission.NAME);
      case REGISTRATION,
          CLAIM,
          DECISION,
          ACCEPTANCE,
          MANUFACTURE,
          DELIVERY,
          BANK_ACCOUNT,
          FILING,
          PAPER_REFUND,
          NOTICE ->
          AwaitedHandler.behind(awaited).map(AwaitedHandler::handlerName);
    };
  }

  /// Whether the retry is for the delivery that the event handler itself performs.
  boolean isOfHandOverBy(String handlerName) {
    return switch (subject) {
      case Wait wait ->
          AwaitedHandler.behind(wait.awaited())
              .filter(one -> one.handlerName().equals(handlerName))
              .isPresent();
      case Difference _, Message _, RegisterRecord _ -> false;
    };
  }
}
