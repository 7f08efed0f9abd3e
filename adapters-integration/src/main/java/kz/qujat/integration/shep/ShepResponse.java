package kz.qujat.integration.shep;

import java.util.function.Function;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.neighbour.MalformedMessage.Fault;
import org.w3c.dom.Element;

/// A reliable answer of a neighbour over a channel.
public sealed interface ShepResponse {
  /// The neighbour did what was requested.
  ///
  /// @param content the content of the answer
  record Received(Neighbour from, Element content) implements ShepResponse {
    /// Returns the parsed content of the answer.
    ///
    /// @throws NeighbourUnavailable when the content cannot be understood, with the names of the
    ///   elements at fault if they are known. It has no cause, because a cause would quote the
    ///   answer.
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

    /// Reveals nothing of the content.
    @Override
    public String toString() {
      return "Received[" + from + "]";
    }
  }

  /// The neighbour refuses, and trying again will not help.
  record Refused(String code) implements ShepResponse {}
}
