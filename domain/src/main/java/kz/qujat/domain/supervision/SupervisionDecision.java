package kz.qujat.domain.supervision;

import java.util.List;

/// The answer to a command of supervision.
public sealed interface SupervisionDecision {
  /// It happened; no events means that it had happened already.
  record Accepted(List<SupervisionEvent> events) implements SupervisionDecision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /// It cannot happen now.
  record Refused(SupervisionRefusal refusal) implements SupervisionDecision {}

  static SupervisionDecision accept(SupervisionEvent event) {
    return new Accepted(List.of(event));
  }

  /// For what can be repeated: it has happened already, nothing is added.
  static SupervisionDecision alreadyDone() {
    return new Accepted(List.of());
  }

  static SupervisionDecision refuse(SupervisionRefusal refusal) {
    return new Refused(refusal);
  }
}
