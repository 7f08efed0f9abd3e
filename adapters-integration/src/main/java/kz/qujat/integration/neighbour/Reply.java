package kz.qujat.integration.neighbour;

import java.util.function.Function;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What a neighbour answered, when it answered something that can be relied on.
public sealed interface Reply {
  /// The neighbour did what it was asked.
  final class Received implements Reply {
    private final Neighbour from;
    private final JsonNode body;
    private final JsonMapper json;

    Received(Neighbour from, JsonNode body, JsonMapper json) {
      this.from = from;
      this.body = body;
      this.json = json;
    }

    /// What the answer means.
    ///
    /// @param form the shape it has to have
    /// @throws NeighbourUnavailable when it makes no sense; the cause is left out, for it would
    ///   quote the answer
    public <F, T> T read(Class<F> form, Function<F, T> meaning) {
      try {
        return meaning.apply(json.treeToValue(body, form));
      } catch (RuntimeException _) {
        throw new NeighbourUnavailable(from, "unreadable answer");
      }
    }
  }

  /// The neighbour will not do it, now or later.
  record Refused(String code) implements Reply {}

  /// The neighbour knows nothing under that key.
  record Unknown() implements Reply {}
}
