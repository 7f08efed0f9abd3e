package kz.qujat.application.history;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.ticket.TicketNumber;

/// The histories of all applications, refunds and subjects of supervision, read from the event
/// store itself. A query sees everything that was committed before it.
public interface Histories {
  /// Returns the whole history of an application in order, empty when there is none.
  List<RecordedEvent<ApplicationEvent>> of(ApplicationId application);

  /// Returns the histories of several applications, in the order of `applications`.
  default List<List<RecordedEvent<ApplicationEvent>>> ofAll(List<ApplicationId> applications) {
    return applications.stream().map(this::of).toList();
  }

  /// Returns the whole history of a refund case in order, empty when there is none.
  List<RecordedEvent<RefundEvent>> of(RefundId refund);

  /// Returns the whole history of a subject of supervision in order, empty when there is none.
  List<RecordedEvent<SupervisionEvent>> of(SupervisionSubject subject);

  /// Returns every event that concerns an application, from all streams, in commit order.
  List<HistoryEntry> about(ApplicationId application);

  /// Returns the applications of a citizen, latest first.
  List<ApplicationId> startedBy(CitizenId applicant);

  Optional<ApplicationId> registeredUnder(TicketNumber ticket);

  /// Returns the application for which a payment was requested.
  Optional<ApplicationId> askedFor(PaymentRequestId payment);

  /// Returns the refund cases of an application, in the order in which they were opened.
  List<RefundId> refundsOf(ApplicationId application);

  /// Returns the refund cases of a beneficiary, latest first.
  List<RefundId> owedTo(CitizenId beneficiary);

  /// Returns the supervision events about an application, in commit order.
  List<SupervisionEvent> supervisionOf(ApplicationId application);

  /// Returns the most recent application that replaces `annulled`.
  Optional<ApplicationId> replacementOf(ApplicationId annulled);
}
