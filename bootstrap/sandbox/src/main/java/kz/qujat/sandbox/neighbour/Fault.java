package kz.qujat.sandbox.neighbour;

import java.time.Duration;

/// The current behaviour of a simulated neighbour.
///
/// @param delay how long a slow neighbour takes to answer
public record Fault(Mode mode, Duration delay) {
  /// The delay of a slow neighbour unless another one is set.
  public static final Duration USUAL_DELAY = Duration.ofSeconds(10);

  static final Fault NONE = new Fault(Mode.OK, USUAL_DELAY);

  public enum Mode {
    OK,
    /// Refuses connections and sends nothing.
    DOWN,
    /// Processes the request and answers late.
    SLOW,
    /// Answers with a technical error and changes nothing.
    ERROR,
    /// Answers with a business rejection.
    REJECT,
    /// Sends every message twice.
    DUPLICATE,
    /// Processes the request and closes the connection without an answer.
    LOSE_REPLY
  }
}
