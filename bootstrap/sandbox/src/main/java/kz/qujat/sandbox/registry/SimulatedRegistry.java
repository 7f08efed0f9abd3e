package kz.qujat.sandbox.registry;

import java.util.Optional;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.person.Iin;
import kz.qujat.sandbox.neighbour.ShepMessageCodec;
import kz.qujat.sandbox.neighbour.SimulatedHttpRequest;
import kz.qujat.sandbox.neighbour.SimulatedHttpResponse;
import kz.qujat.sandbox.neighbour.Simulator;
import kz.qujat.sandbox.neighbour.UnwrappedMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// A register of invented people.
@Component
final class SimulatedRegistry implements Simulator {
  private final JdbcClient db;
  private final ShepMessageCodec shepMessageCodec;

  SimulatedRegistry(JdbcClient db, ShepMessageCodec shepMessageCodec) {
    this.db = db;
    this.shepMessageCodec = shepMessageCodec;
  }

  /// Enters a person, replacing any earlier entry with this IIN.
  void enter(Iin iin, CitizenForm person) {
    enter(person.toEntry(iin.digits()));
  }

  void enter(RegisterEntry entry) {
    db.sql(
            """
            insert into sandbox.citizen (iin, person) values (:iin, :person)
            on conflict (iin) do update set person = excluded.person, record = null
            """)
        .param("iin", entry.iin())
        .param("person", JsonMapper.shared().writeValueAsString(entry))
        .update();
  }

  /// Answers with this record from now on, replacing any earlier entry with this IIN.
  void enter(Iin iin, RawRecord record) {
    db.sql(
            """
            insert into sandbox.citizen (iin, record) values (:iin, :record)
            on conflict (iin) do update set record = excluded.record, person = null
            """)
        .param("iin", iin.digits())
        .param("record", record.text())
        .update();
  }

  Optional<RawRecord> rawRecord(String iin) {
    return db.sql("select record from sandbox.citizen where iin = :iin and record is not null")
        .param("iin", iin)
        .query(String.class)
        .optional()
        .map(RawRecord::kept);
  }

  Optional<RegisterEntry> find(String iin) {
    return db.sql("select person from sandbox.citizen where iin = :iin and person is not null")
        .param("iin", iin)
        .query(String.class)
        .optional()
        .map(person -> JsonMapper.shared().readValue(person, RegisterEntry.class));
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.CIVIL_REGISTRY;
  }

  @Override
  public SimulatedHttpResponse answer(SimulatedHttpRequest simulatedHttpRequest) {
    UnwrappedMessage question = shepMessageCodec.open(simulatedHttpRequest);
    String iin = question.text("iin");
    return rawRecord(iin)
        .map(raw -> shepMessageCodec.answer(question, raw.response()))
        .or(() ->
            find(iin)
                .map(person -> shepMessageCodec.answer(question, "SUCCESS", PersonXml.of(person))))
        .orElseGet(() -> shepMessageCodec.answer(question, "NOT_FOUND", null));
  }

  @Override
  public SimulatedHttpResponse reject(SimulatedHttpRequest simulatedHttpRequest) {
    return shepMessageCodec.answer(shepMessageCodec.open(simulatedHttpRequest), REJECTION, null);
  }

  @Override
  public SimulatedHttpResponse fail(SimulatedHttpRequest simulatedHttpRequest) {
    return shepMessageCodec.failure();
  }
}
