package kz.qujat.sandbox.neighbour;

import java.util.Map;
import kz.qujat.application.neighbour.Neighbour;

/// The behaviour of a simulated neighbour. Its changes are committed when it answers.
public interface Simulator {
  /// The code of every rejection by a simulated neighbour.
  String REJECTION = "SANDBOX_REJECT";

  Neighbour neighbour();

  /// Processes a request; repeating it is harmless.
  SimulatedHttpResponse answer(SimulatedHttpRequest simulatedHttpRequest);

  /// Rejects a request.
  default SimulatedHttpResponse reject(SimulatedHttpRequest simulatedHttpRequest) {
    return SimulatedHttpResponse.refusal();
  }

  /// Answers with a technical error, without changing anything.
  default SimulatedHttpResponse fail(SimulatedHttpRequest simulatedHttpRequest) {
    return SimulatedHttpResponse.of(500, Map.of("fault", "SANDBOX_ERROR"));
  }

  /// Whether callers have to authenticate.
  default boolean asksWho() {
    return true;
  }
}
