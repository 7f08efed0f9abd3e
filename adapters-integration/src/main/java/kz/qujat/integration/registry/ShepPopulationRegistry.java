package kz.qujat.integration.registry;

import static kz.qujat.application.neighbour.Neighbour.CIVIL_REGISTRY;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.shep.Outcome;
import kz.qujat.integration.shep.SyncChannel;

/// Asks the register over the synchronous channel; the number goes in the body, where no access log
/// keeps it.
final class ShepPopulationRegistry implements PopulationRegistry {
  /// The namespace of what is asked and answered.
  static final String NAMESPACE = "http://qujat.kz/schemas/gbdfl/1";

  private static final String SERVICE = "GBDFL_UniversalServiceSync";
  private static final String NOBODY = "NOT_FOUND";

  private final SyncChannel channel;

  ShepPopulationRegistry(SyncChannel channel) {
    this.channel = channel;
  }

  @Override
  public Optional<Entry> find(Iin iin) {
    Markup question = Markup.root(NAMESPACE, "request", Markup.leaf("iin", iin.digits()));
    return switch (channel.ask(SERVICE, UUID.randomUUID().toString(), question)) {
      case Outcome.Received answer ->
          Optional.of(answer.read(response -> RegisteredPerson.in(response, iin)));
      case Outcome.Refused(var code) when code.equals(NOBODY) -> Optional.empty();
      case Outcome.Refused(var code) ->
          throw new NeighbourUnavailable(CIVIL_REGISTRY, "refused with " + code);
    };
  }
}
