package kz.qujat.persistence.eventstore;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.Recorded;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.ApplicationLifecycle;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.ticket.TicketNumber;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.EventStreamUtils;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.springframework.jdbc.core.JdbcTemplate;

/// Reads the histories out of the event store's own table.
final class JdbcHistories implements Histories {
  private static final String OF_ONE =
      EventRow.SELECT + " where event.aggregate_id = ? order by event.sequence_number";

  private static final String FIND =
      "select aggregate_id from event where payload_type = '%s' and payload ->> '%s' = ?"
          + " order by global_index desc";

  private static final String STARTED_BY = FIND.formatted("application-started", "applicant");
  private static final String REPLACING = FIND.formatted("application-started", "replaces");
  private static final String REGISTERED = FIND.formatted("application-registered", "ticket");
  private static final String ASKED_FOR = FIND.formatted("payment-requested", "payment");
  private static final String REFUNDING = FIND.formatted("refund-opened", "refund");

  private final JdbcTemplate jdbc;
  private final Serializer serializer;
  private final EventUpcaster upcasters;

  JdbcHistories(JdbcTemplate jdbc, Serializer serializer, EventUpcaster upcasters) {
    this.jdbc = jdbc;
    this.serializer = serializer;
    this.upcasters = upcasters;
  }

  @Override
  public List<Recorded> of(ApplicationId application) {
    return jdbc.query(OF_ONE, EventRow::read, application.toString()).stream()
        .map(this::recorded)
        .toList();
  }

  private Recorded recorded(EventRow row) {
    List<? extends DomainEventMessage<?>> read =
        EventStreamUtils.upcastAndDeserializeDomainEvents(Stream.of(row), serializer, upcasters)
            .asStream()
            .toList();
    if (read.size() != 1
        || !(read.getFirst().getPayload() instanceof ApplicationEvent event)
        || !(read.getFirst().getMetaData().get(ApplicationLifecycle.ACTOR)
            instanceof String actor)) {
      throw new IllegalStateException("unreadable event at " + row.position());
    }
    return new Recorded(
        event,
        row.sequence(),
        row.position().index(),
        row.type(),
        row.revision(),
        row.payload(),
        Actor.parse(actor),
        row.recordedAt());
  }

  @Override
  public List<ApplicationId> startedBy(ApplicantId applicant) {
    return find(STARTED_BY, applicant);
  }

  @Override
  public Optional<ApplicationId> registeredUnder(TicketNumber ticket) {
    return find(REGISTERED, ticket).stream().findFirst();
  }

  @Override
  public Optional<ApplicationId> askedFor(PaymentId payment) {
    return find(ASKED_FOR, payment).stream().findFirst();
  }

  @Override
  public Optional<ApplicationId> refunding(RefundId refund) {
    return find(REFUNDING, refund).stream().findFirst();
  }

  @Override
  public Optional<ApplicationId> replacementOf(ApplicationId annulled) {
    return find(REPLACING, annulled).stream().findFirst();
  }

  private List<ApplicationId> find(String query, Object key) {
    return jdbc.query(query, (row, _) -> ApplicationId.parse(row.getString(1)), key.toString());
  }
}
