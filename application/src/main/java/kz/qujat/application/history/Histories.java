package kz.qujat.application.history;

import java.util.List;
import java.util.Optional;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.ticket.TicketNumber;

/// The histories of all applications, read from the event store itself: what was committed before
/// the question is in the answer.
public interface Histories {
  /// The whole history of an application in order, empty when there is none.
  List<Recorded> of(ApplicationId application);

  /// The applications of a citizen, latest first.
  List<ApplicationId> startedBy(ApplicantId applicant);

  Optional<ApplicationId> registeredUnder(TicketNumber ticket);

  /// The application a payment was asked for.
  Optional<ApplicationId> askedFor(PaymentId payment);

  Optional<ApplicationId> refunding(RefundId refund);

  /// The latest application that replaces `annulled`.
  Optional<ApplicationId> replacementOf(ApplicationId annulled);
}
