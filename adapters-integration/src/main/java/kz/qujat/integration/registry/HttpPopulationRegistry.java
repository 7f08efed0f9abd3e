package kz.qujat.integration.registry;

import static kz.qujat.application.neighbour.Neighbour.CIVIL_REGISTRY;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.Line;
import kz.qujat.integration.neighbour.Reply;

/// Asks the register over HTTP; the number goes in the body, where no access log keeps it.
final class HttpPopulationRegistry implements PopulationRegistry {
  private final Line line;

  HttpPopulationRegistry(Line line) {
    this.line = line;
  }

  @Override
  public Optional<Entry> find(Iin iin) {
    return switch (line.post("/people", UUID.randomUUID().toString(), new Question(iin.digits()))) {
      case Reply.Received answer ->
          Optional.of(answer.read(RegisteredPerson.class, RegisteredPerson::toEntry));
      case Reply.Unknown _ -> Optional.empty();
      case Reply.Refused(var code) ->
          throw new NeighbourUnavailable(CIVIL_REGISTRY, "refused with " + code);
    };
  }

  private record Question(String iin) {}
}
