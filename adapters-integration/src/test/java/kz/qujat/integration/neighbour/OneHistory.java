package kz.qujat.integration.neighbour;

import static kz.qujat.integration.neighbour.CommandLog.AIGUL;
import static kz.qujat.integration.neighbour.CommandLog.APPLICATION;
import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static kz.qujat.integration.neighbour.CommandLog.PAYMENT;
import static kz.qujat.integration.neighbour.CommandLog.STARTED;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.ticket.TicketNumber;

/// The history of the only application, as far as a neighbour's message needs it.
final class OneHistory implements Histories {
  @Override
  public List<RecordedEvent<ApplicationEvent>> of(ApplicationId application) {
    return application.equals(APPLICATION)
        ? List.of(
            new RecordedEvent<>(
                STARTED, 0, 0, "application-started", "1", "{}", Actor.citizen(AIGUL), NOW))
        : List.of();
  }

  @Override
  public Optional<ApplicationId> askedFor(PaymentRequestId payment) {
    return payment.equals(PAYMENT) ? Optional.of(APPLICATION) : Optional.empty();
  }

  @Override
  public List<RecordedEvent<RefundEvent>> of(RefundId refund) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<RecordedEvent<SupervisionEvent>> of(SupervisionSubject subject) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<HistoryEntry> about(ApplicationId application) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<ApplicationId> startedBy(CitizenId applicant) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ApplicationId> registeredUnder(TicketNumber ticket) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<RefundId> refundsOf(ApplicationId application) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<RefundId> owedTo(CitizenId beneficiary) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<SupervisionEvent> supervisionOf(ApplicationId application) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ApplicationId> replacementOf(ApplicationId annulled) {
    throw new UnsupportedOperationException();
  }
}
