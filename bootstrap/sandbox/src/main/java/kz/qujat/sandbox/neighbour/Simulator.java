package kz.qujat.sandbox.neighbour;

import java.util.Map;
import kz.qujat.application.neighbour.Neighbour;

/// The behaviour of a simulated neighbour. Its changes are committed when it answers.
public interface Simulator {
  /// The code of every rejection by a simulated neighbour.
  String REJECTION = "SANDBOX_REJECT";

  Neighbour neighbour();

  /// Processes a request; repeating it is harmless.
  SimulatedResponse answer(SimulatedRequest simulatedRequest);

  /// Rejects a request.
  default SimulatedResponse reject(SimulatedRequest simulatedRequest) {
    return SimulatedResponse.refusal();
  }

  /// Answers with a technical error, without changing anything.
  default SimulatedResponse fail(SimulatedRequest simulatedRequest) {
    return SimulatedResponse.of(500, Map.of("fault", "SANDBOX_ERROR"));
  }

  /// Whether callers have to authenticate.
  default boolean asksWho() {
    return true;
  }
}
