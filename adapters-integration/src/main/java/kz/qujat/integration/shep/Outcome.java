package kz.qujat.integration.shep;

import java.util.function.Function;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import org.w3c.dom.Element;

/// What a neighbour answered over a channel, when it answered something that can be relied on.
public sealed interface Outcome {
  /// The neighbour did what it was asked.
  ///
  /// @param content what the answer is made of
  record Received(Neighbour from, Element content) implements Outcome {
    /// What the answer means.
    ///
    /// @throws NeighbourUnavailable when it makes no sense; the cause is left out, for it would
    ///   quote the answer
    public <T> T read(Function<Element, T> meaning) {
      try {
        return meaning.apply(content);
      } catch (RuntimeException _) {
        throw new NeighbourUnavailable(from, "unreadable answer");
      }
    }

    /// Says nothing of what came.
    @Override
    public String toString() {
      return "Received[" + from + "]";
    }
  }

  /// The neighbour will not do it, now or later.
  record Refused(String code) implements Outcome {}
}
