package kz.qujat.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.domain.refund.RefundDecision.Accepted;
import kz.qujat.domain.refund.RefundDecision.Refused;

/// Given the events of a refund case, when a command is given, then this is the outcome.
final class RefundScenario {
  private RefundScenario() {}

  static Given given(RefundHistory history, RefundEvent... more) {
    return new Given(history.and(more));
  }

  record Given(RefundHistory history) {
    Then when(RefundCommand command) {
      return new Then(history, RefundLifecycle.decide(history.replayed(), command));
    }
  }

  record Then(RefundHistory before, RefundDecision decision) {
    /// Expects these events, and that the history with them can be replayed.
    void then(RefundEvent... events) {
      assertThat(decision).isEqualTo(new Accepted(List.of(events)));
      before.and(events).replayed();
    }

    void thenNothing() {
      assertThat(decision).isEqualTo(new Accepted(List.of()));
    }

    void thenRefused(RefundRefusal refusal) {
      assertThat(decision).isEqualTo(new Refused(refusal));
    }
  }
}
