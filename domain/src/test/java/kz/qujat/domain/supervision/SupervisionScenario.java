package kz.qujat.domain.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.domain.supervision.SupervisionDecision.Accepted;
import kz.qujat.domain.supervision.SupervisionDecision.Refused;

/// Given the events of a subject, when a command is given, then this is the outcome.
final class SupervisionScenario {
  private SupervisionScenario() {}

  static Given given(SupervisionEvent... history) {
    return new Given(List.of(history));
  }

  record Given(List<SupervisionEvent> history) {
    Then when(SupervisionCommand command) {
      return new Then(SupervisionLifecycle.decide(SupervisionLifecycle.replay(history), command));
    }
  }

  record Then(SupervisionDecision decision) {
    void then(SupervisionEvent event) {
      assertThat(decision).isEqualTo(new Accepted(List.of(event)));
    }

    void thenNothing() {
      assertThat(decision).isEqualTo(new Accepted(List.of()));
    }

    void thenRefused(SupervisionRefusal refusal) {
      assertThat(decision).isEqualTo(new Refused(refusal));
    }
  }
}
