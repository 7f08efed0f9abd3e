package kz.qujat.sandbox.neighbour;

import java.time.Duration;

/// How a simulated neighbour behaves.
///
/// @param delay how long it takes to answer when it is slow
public record Fault(Mode mode, Duration delay) {
  /// How long a slow neighbour takes unless told otherwise.
  public static final Duration USUAL_DELAY = Duration.ofSeconds(10);

  static final Fault NONE = new Fault(Mode.OK, USUAL_DELAY);

  public enum Mode {
    OK,
    /// Refuses connections and sends nothing.
    DOWN,
    /// Does its work and answers late.
    SLOW,
    /// Answers that something went wrong, and does nothing.
    ERROR,
    /// Refuses in a businesslike way.
    REJECT,
    /// Sends everything twice.
    DUPLICATE,
    /// Does its work and closes the connection without an answer.
    LOSE_REPLY
  }
}
