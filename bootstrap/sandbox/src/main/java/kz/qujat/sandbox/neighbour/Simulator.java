package kz.qujat.sandbox.neighbour;

import java.util.Map;
import kz.qujat.application.neighbour.Neighbour;

/// What goes on inside a simulated neighbour. Whatever it keeps is committed when it answers.
public interface Simulator {
  /// The code by which simulated neighbours refuse.
  String REJECTION = "SANDBOX_REJECT";

  Neighbour neighbour();

  /// Does what it is asked; the same again is harmless.
  SimulatedResponse answer(SimulatedRequest simulatedRequest);

  /// Refuses what it is asked.
  default SimulatedResponse reject(SimulatedRequest simulatedRequest) {
    return SimulatedResponse.refusal();
  }

  /// Says that something went wrong, without having done anything.
  default SimulatedResponse fail(SimulatedRequest simulatedRequest) {
    return SimulatedResponse.of(500, Map.of("fault", "SANDBOX_ERROR"));
  }

  /// Whether it answers those only who sign in.
  default boolean asksWho() {
    return true;
  }
}
