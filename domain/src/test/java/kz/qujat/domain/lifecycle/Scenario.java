package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.story.Things.TICKET;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketNumberNeeded;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;

/// Given the events of an application, when a command is given, then this is the outcome.
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
    /// Expects these events, and that the history with them can be replayed.
    void then(ApplicationEvent... events) {
      assertThat(decision).isEqualTo(new Accepted(List.of(events), List.of()));
      before.and(events).replayed();
    }

    /// Expects these events together with an opened refund case.
    void thenRefunding(OpenRefund refund, ApplicationEvent... events) {
      assertThat(decision).isEqualTo(new Accepted(List.of(events), List.of(refund)));
      before.and(events).replayed();
    }

    void thenNothing() {
      assertThat(decision).isEqualTo(new Accepted(List.of(), List.of()));
    }

    void thenTicketDue(TicketNumberNeeded due) {
      assertThat(decision).isEqualTo(due);
      before.and(due.withTicket(TICKET).events().toArray(ApplicationEvent[]::new)).replayed();
    }

    void thenRefused(ApplicationRefusal refusal) {
      assertThat(decision).isEqualTo(new Refused(refusal));
    }
  }
}
