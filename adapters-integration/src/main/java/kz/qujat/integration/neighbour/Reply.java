package kz.qujat.integration.neighbour;

import java.util.function.Function;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A reliable answer of a neighbour.
public sealed interface Reply {
  /// The neighbour did what was requested.
  final class Received implements Reply {
    private final Neighbour from;
    private final JsonNode body;
    private final JsonMapper json;

    Received(Neighbour from, JsonNode body, JsonMapper json) {
      this.from = from;
      this.body = body;
      this.json = json;
    }

    /// Returns the content of the answer.
    ///
    /// @param form the type into which the JSON is read
    /// @throws NeighbourUnavailable when the content cannot be understood. It has no cause, because
    ///   a cause would quote the answer.
    public <F, T> T read(Class<F> form, Function<F, T> meaning) {
      try {
        return meaning.apply(json.treeToValue(body, form));
      } catch (RuntimeException _) {
        throw new NeighbourUnavailable(from, "unreadable answer");
      }
    }
  }

  /// The neighbour refuses, and trying again will not help.
  record Refused(String code) implements Reply {}

  /// The neighbour has nothing under that key.
  record Unknown() implements Reply {}
}
