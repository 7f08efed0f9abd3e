package kz.qujat.domain.refund;

import java.util.List;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;

/// The outcome of a command to a refund case.
public sealed interface RefundDecision {
  /// The command was accepted. An empty list of events means that nothing changes.
  record Accepted(List<RefundEvent> events) implements RefundDecision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /// The command was refused and nothing changes.
  record Refused(RefundRefusal refusal) implements RefundDecision {}

  static RefundDecision accept(RefundEvent... events) {
    return new Accepted(List.of(events));
  }

  /// Accepts the command without new events: it is a repetition of what happened already, or
  /// nothing changes yet.
  static RefundDecision alreadyDone() {
    return new Accepted(List.of());
  }

  static RefundDecision refuse(RefundRefusal refusal) {
    return new Refused(refusal);
  }

  static RefundDecision wrongProgress(RefundState refundState) {
    return new Refused(new WrongProgress(RefundStatus.of(refundState)));
  }
}
