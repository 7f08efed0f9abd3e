package kz.qujat.domain.supervision;

import java.util.List;

/// The outcome of a supervision command.
public sealed interface SupervisionDecision {
  /// The command was accepted. An empty list of events means that nothing changes.
  record Accepted(List<SupervisionEvent> events) implements SupervisionDecision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /// The command was refused and nothing changes.
  record Refused(SupervisionRefusal refusal) implements SupervisionDecision {}

  static SupervisionDecision accept(SupervisionEvent event) {
    return new Accepted(List.of(event));
  }

  /// Accepts the command without new events: it is a repetition of what happened already, or
  /// nothing changes.
  static SupervisionDecision alreadyDone() {
    return new Accepted(List.of());
  }

  static SupervisionDecision refuse(SupervisionRefusal refusal) {
    return new Refused(refusal);
  }
}
