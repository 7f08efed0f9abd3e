package kz.qujat.integration.shep;

import java.util.function.Function;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.neighbour.MalformedMessage.Fault;
import org.w3c.dom.Element;

/// What a neighbour answered over a channel, when it answered something that can be relied on.
public sealed interface Outcome {
  /// The neighbour did what it was asked.
  ///
  /// @param content what the answer is made of
  record Received(Neighbour from, Element content) implements Outcome {
    /// What the answer means.
    ///
    /// @throws NeighbourUnavailable when it makes no sense, with the elements at fault where they
    ///   are known; the cause is left out, for it would quote the answer
    public <T> T read(Function<Element, T> meaning) {
      try {
        return meaning.apply(content);
      } catch (MalformedMessage malformed) {
        throw new NeighbourUnavailable(
            from, "unreadable answer: " + malformed.faults().stream().map(Fault::field).toList());
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
