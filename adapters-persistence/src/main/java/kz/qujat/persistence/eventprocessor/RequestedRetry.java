package kz.qujat.persistence.eventprocessor;

import java.util.Optional;
import kz.qujat.application.reconciliation.DiscrepancyRepair;
import kz.qujat.application.refund.RefundFilingHandler;
import kz.qujat.application.stuck.DeliveryHandlerKind;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;

/// A retry requested by a supervisor or an administrator.
record RequestedRetry(SupervisionSubject subject, ApplicationId application) {
  /// The retry that `event` requests, or nothing for other events.
  static Optional<RequestedRetry> in(SupervisionEvent event) {
    return event
        .retryRequested()
        .map(retry -> new RequestedRetry(retry.subject(), retry.applicationId()));
  }

  /// The event handler that may have dead-lettered the event in question, if there is one.
  Optional<String> handlerName() {
    return switch (subject) {
      case Wait wait -> handlerBehind(wait.awaited());
      case Difference _ -> Optional.of(DiscrepancyRepair.NAME);
      case Message _, RegisterRecord _, ReadModelFailure _ -> Optional.empty();
    };
  }

  private static Optional<String> handlerBehind(Awaited awaited) {
    return switch (awaited) {
      // The event handler that files refunds also asks for the outcome of a filing.
      case REFUND_ANSWER -> Optional.of(RefundFilingHandler.NAME);
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
          DeliveryHandlerKind.behind(awaited).map(DeliveryHandlerKind::handlerName);
    };
  }

  /// Whether the retry is for the delivery that the event handler itself performs.
  boolean isOfDeliveryBy(String handlerName) {
    return switch (subject) {
      case Wait wait ->
          DeliveryHandlerKind.behind(wait.awaited())
              .filter(one -> one.handlerName().equals(handlerName))
              .isPresent();
      case Difference _, Message _, RegisterRecord _, ReadModelFailure _ -> false;
    };
  }
}
