package kz.qujat.sandbox.registry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.person.Iin;
import kz.qujat.sandbox.neighbour.Answer;
import kz.qujat.sandbox.neighbour.Asked;
import kz.qujat.sandbox.neighbour.Simulator;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/// A register in which everybody is made up.
final class SimulatedRegistry implements Simulator {
  private final JdbcClient db;

  SimulatedRegistry(JdbcClient db) {
    this.db = db;
  }

  /// Puts a person in, in place of whoever had the number before.
  void enter(Iin iin, CitizenForm person) {
    enter(person.toEntry(iin.digits()));
  }

  void enter(RegisterEntry entry) {
    db.sql(
            """
            insert into sandbox.citizen (iin, person) values (:iin, :person)
            on conflict (iin) do update set person = excluded.person
            """)
        .param("iin", entry.iin())
        .param("person", JsonMapper.shared().writeValueAsString(entry))
        .update();
  }

  Optional<RegisterEntry> find(String iin) {
    return person(iin).map(person -> JsonMapper.shared().readValue(person, RegisterEntry.class));
  }

  private Optional<String> person(String iin) {
    return db.sql("select person from sandbox.citizen where iin = :iin")
        .param("iin", iin)
        .query(String.class)
        .optional();
  }

  @Override
  public Neighbour neighbour() {
    return Neighbour.CIVIL_REGISTRY;
  }

  @Override
  public Answer answer(Asked asked) {
    String iin = asked.json(List.of("iin")).path("iin").asString();
    return person(iin)
        .map(person -> Answer.of(200, JsonMapper.shared().readTree(person)))
        .orElseGet(() -> Answer.of(404, Map.of("code", "NOT_FOUND")));
  }
}
