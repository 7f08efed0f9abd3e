package kz.qujat.persistence.eventstore;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.persistence.Drafts.AS_AIGUL;
import static kz.qujat.persistence.Drafts.change;
import static kz.qujat.persistence.Drafts.newId;
import static kz.qujat.persistence.Drafts.start;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.persistence.TestStore;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcaster;
import org.axonframework.serialization.upcasting.event.IntermediateEventRepresentation;
import org.axonframework.serialization.upcasting.event.SingleEventUpcaster;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// An event of an earlier revision is read as if it had been written in the current one. The
/// earlier revision is made up, because no event has been changed yet.
class UpcastingIT {
  @Configuration(proxyBeanMethods = false)
  static class Shapes {
    @Bean
    EventUpcaster pointsHadALongName() {
      return new LongNamedPoint();
    }
  }

  /// In revision 0 the point of a changed draft was called `registrationPoint`.
  private static final class LongNamedPoint extends SingleEventUpcaster {
    private static final SimpleSerializedType OLD = new SimpleSerializedType("draft-changed", "0");

    @Override
    protected boolean canUpcast(IntermediateEventRepresentation event) {
      return event.getType().equals(OLD);
    }

    @Override
    protected IntermediateEventRepresentation doUpcast(IntermediateEventRepresentation event) {
      return event.upcastPayload(
          new SimpleSerializedType("draft-changed", "1"), JsonNode.class, LongNamedPoint::renamed);
    }

    private static JsonNode renamed(JsonNode payload) {
      ObjectNode renamed = ((ObjectNode) payload).deepCopy();
      renamed.set("point", renamed.remove("registrationPoint"));
      return renamed;
    }
  }

  @Test
  void anEventOfAnEarlierRevisionIsReadInTheCurrentFormAndStoredUnchanged() throws IOException {
    try (TestStore store = TestStore.with(Shapes.class)) {
      ApplicationId id = newId();
      store.commands().submit(start(id), AS_AIGUL);
      String old = old(id);
      insert(store.get(JdbcTemplate.class), id, old);
      store.commands().submit(change(id, 9), AS_AIGUL);

      RecordedEvent<ApplicationEvent> changed = store.get(Histories.class).of(id).get(1);

      assertThat(changed.event())
          .isInstanceOfSatisfying(
              DraftChanged.class,
              event -> assertThat(event.point()).isEqualTo(new PointCode("7505")));
      assertThat(changed.revision()).isEqualTo("0");
      assertThat(changed.payload()).isEqualTo(old);
      assertThat(store.get(Histories.class).of(id)).hasSize(3);
    }
  }

  private static String old(ApplicationId id) throws IOException {
    try (InputStream file =
        UpcastingIT.class.getResourceAsStream("/events/old/draft-changed.0.json")) {
      return new String(file.readAllBytes(), UTF_8).strip().formatted(id);
    }
  }

  private static void insert(JdbcTemplate jdbc, ApplicationId id, String payload) {
    jdbc.update(
        """
        insert into event (transaction_id, event_id, aggregate_id, sequence_number,
                           aggregate_type, payload_type, payload_revision, payload, metadata)
        values (pg_current_xact_id(), gen_random_uuid(), ?, 1, 'ApplicationAggregate',
                'draft-changed', '0', ?::json, ?::json)
        """,
        id.toString(),
        payload,
        "{\"actor\":\"%s\"}".formatted(AS_AIGUL));
  }
}
