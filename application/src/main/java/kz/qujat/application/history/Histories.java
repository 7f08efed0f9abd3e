package kz.qujat.application.history;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.Subject;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.ticket.TicketNumber;

/// The histories of all applications, refunds and subjects of supervision, read from the event
/// store itself: what was committed before the question is in the answer.
public interface Histories {
  /// The whole history of an application in order, empty when there is none.
  List<Recorded<ApplicationEvent>> of(ApplicationId application);

  /// The whole history of a refund case in order, empty when there is none.
  List<Recorded<RefundEvent>> of(RefundId refund);

  /// The whole history of what was done about a subject in order, empty when there is none.
  List<Recorded<SupervisionEvent>> of(Subject subject);

  /// Everything that concerns an application, of all streams, in the order in which it was
  /// committed.
  List<HistoryEntry> about(ApplicationId application);

  /// The applications of a citizen, latest first.
  List<ApplicationId> startedBy(ApplicantId applicant);

  Optional<ApplicationId> registeredUnder(TicketNumber ticket);

  /// The application a payment was asked for.
  Optional<ApplicationId> askedFor(PaymentId payment);

  /// The refund cases that arose from an application, in the order in which they were opened.
  List<RefundId> refundsOf(ApplicationId application);

  /// The refund cases of a beneficiary, latest first.
  List<RefundId> owedTo(ApplicantId beneficiary);

  /// What was done about an application by supervision, in the order in which it was committed.
  List<SupervisionEvent> supervisionOf(ApplicationId application);

  /// The latest application that replaces `annulled`.
  Optional<ApplicationId> replacementOf(ApplicationId annulled);
}
