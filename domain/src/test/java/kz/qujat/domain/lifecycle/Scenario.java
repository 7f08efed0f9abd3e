package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.story.Things.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketDue;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;

/// Given what happened to an application, when something is asked, then this is the answer.
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
      assertThat(decision).isEqualTo(new Accepted(List.of(events), List.of()));
      before.and(events).replayed();
    }

    /// It happens, and a refund case is opened together with it.
    void thenRefunding(OpenRefund refund, ApplicationEvent... events) {
      assertThat(decision).isEqualTo(new Accepted(List.of(events), List.of(refund)));
      before.and(events).replayed();
    }

    void thenNothing() {
      assertThat(decision).isEqualTo(new Accepted(List.of(), List.of()));
    }

    void thenTicketDue(TicketDue due) {
      assertThat(decision).isEqualTo(due);
      before.and(due.drawn(TICKET).events().toArray(ApplicationEvent[]::new)).replayed();
    }

    void thenRefused(ApplicationRefusal refusal) {
      assertThat(decision).isEqualTo(new Refused(refusal));
    }
  }
}
