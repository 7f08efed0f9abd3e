package kz.qujat.sandbox.neighbour;

import java.util.Map;
import kz.qujat.application.neighbour.Neighbour;

/// What goes on inside a simulated neighbour. Whatever it keeps is committed when it answers.
public interface Simulator {
  /// The code by which simulated neighbours refuse.
  String REJECTION = "SANDBOX_REJECT";

  Neighbour neighbour();

  /// Does what it is asked; the same again is harmless.
  Answer answer(Asked asked);

  /// Refuses what it is asked.
  default Answer reject(Asked asked) {
    return Answer.refusal();
  }

  /// Says that something went wrong, without having done anything.
  default Answer fail(Asked asked) {
    return Answer.of(500, Map.of("fault", "SANDBOX_ERROR"));
  }

  /// Whether it answers those only who sign in.
  default boolean asksWho() {
    return true;
  }
}
