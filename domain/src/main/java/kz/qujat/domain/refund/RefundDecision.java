package kz.qujat.domain.refund;

import java.util.List;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;

/// The answer to a command to a refund case.
public sealed interface RefundDecision {
  /// It happened; no events means that it had happened already.
  record Accepted(List<RefundEvent> events) implements RefundDecision {
    public Accepted {
      events = List.copyOf(events);
    }
  }

  /// It cannot happen now.
  record Refused(RefundRefusal refusal) implements RefundDecision {}

  static RefundDecision accept(RefundEvent... events) {
    return new Accepted(List.of(events));
  }

  /// For what a network can repeat: it has happened already, nothing is added.
  static RefundDecision alreadyDone() {
    return new Accepted(List.of());
  }

  static RefundDecision refuse(RefundRefusal refusal) {
    return new Refused(refusal);
  }

  static RefundDecision wrongProgress(Refund refund) {
    return new Refused(new WrongProgress(RefundStatus.of(refund)));
  }
}
