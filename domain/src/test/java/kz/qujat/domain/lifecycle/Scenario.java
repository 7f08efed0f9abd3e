package kz.qujat.domain.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketDue;

/// Given what happened, when something is asked, then this is the answer.
final class Scenario {
  private Scenario() {}

  static Given given(History history, ApplicationEvent... more) {
    return new Given(history.and(more));
  }

  record Given(History history) {
    Then when(ApplicationCommand command) {
      return new Then(history, Lifecycle.decide(history.replayed(), command));
    }
  }

  record Then(History before, Decision decision) {
    /// It happens, and what has happened can be told again.
    void then(ApplicationEvent... events) {
      assertThat(decision).isEqualTo(new Accepted(List.of(events)));
      before.and(events).replayed();
    }

    void thenNothing() {
      assertThat(decision).isEqualTo(new Accepted(List.of()));
    }

    void thenTicketDue(TicketDue due) {
      assertThat(decision).isEqualTo(due);
    }

    void thenRefused(Refusal refusal) {
      assertThat(decision).isEqualTo(new Refused(refusal));
    }
  }
}
