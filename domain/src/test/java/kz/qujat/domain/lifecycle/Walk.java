package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.story.Things.TICKET;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardCommand;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.DraftCommand;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DutyCommand.ReceivePayment;
import kz.qujat.domain.application.DutyCommand.RequestPayment;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.DutyEvent.DutyPaid;
import kz.qujat.domain.application.DutyEvent.PaymentRequested;
import kz.qujat.domain.application.DutyEvent.PaymentUnusable;
import kz.qujat.domain.application.DutyEvent.RegistrationByPaymentRequested;
import kz.qujat.domain.application.ReviewCommand;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.Refused;
import kz.qujat.domain.lifecycle.Decision.TicketNumberNeeded;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.story.Families;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;

/// A history produced by commands: the state after each event, the money received, and the refund
/// cases opened.
record Walk(
    List<ApplicationEvent> history,
    List<Application> stands,
    Map<Digest, Money> received,
    List<OpenRefund> refunds) {

  static Arbitrary<Walk> any() {
    return beginnings()
        .flatMap(beginning ->
            RandomCommands.any()
                .list()
                .ofMaxSize(30)
                .map(commands -> Walk.from(beginning, commands)));
  }

  /// The histories from which a walk may start: any stage of an application that has not ended.
  private static Arbitrary<History> beginnings() {
    return Arbitraries.of(
        History.none(),
        History.none(),
        History.draft(),
        History.exemptDraft(),
        History.draftAwaitingPayment(),
        History.draftRegisteringByPayment(),
        History.completeDraft(),
        History.registered(),
        History.registeredExempt(),
        History.underReview(),
        History.backUnderReview(),
        History.backForAnotherHolder(HolderField.NAMES),
        History.approved(),
        History.handedOver(),
        History.manufactured(),
        History.readyForPickup());
  }

  private static Walk from(History beginning, List<ApplicationCommand> commands) {
    var walk =
        new Walk(
            new ArrayList<>(),
            new ArrayList<>(List.of(new NotStarted())),
            new HashMap<>(),
            new ArrayList<>());
    beginning.events().forEach(walk::happens);
    commands.forEach(walk::ask);
    return walk;
  }

  Application end() {
    return stands.getLast();
  }

  /// The walk up to its first `events` events.
  History beginning(int events) {
    return new History(history.subList(0, events));
  }

  private void ask(ApplicationCommand asked) {
    switch (Lifecycle.decide(end(), Signing.whereItIsDue(end(), asked))) {
      case Accepted(var events, var opened) -> {
        receives(asked);
        events.forEach(this::happens);
        refunds.addAll(opened);
      }
      case TicketNumberNeeded due -> due.withTicket(TICKET).events().forEach(this::happens);
      case Refused _ -> {}
    }
  }

  /// Counts only new money: the same reference means the same money.
  private void receives(ApplicationCommand asked) {
    switch (asked) {
      case ReceivePayment c -> received.putIfAbsent(c.reference(), c.amount());
      case DraftCommand _, RequestPayment _, ReviewCommand _, CardCommand _ -> {}
    }
  }

  private void happens(ApplicationEvent event) {
    history.add(event);
    stands.add(Lifecycle.evolve(stands.getLast(), event));
    switch (event) {
      case DutyPaid e -> received.putIfAbsent(e.reference(), e.amount());
      case DutyExempted _,
          PaymentRequested _,
          RegistrationByPaymentRequested _,
          PaymentUnusable _,
          DraftEvent _,
          ReviewEvent _,
          CardEvent _ -> {}
    }
  }

  /// Short enough for a test report.
  @Override
  public String toString() {
    return history.stream().map(Families::name).collect(Collectors.joining(", "));
  }
}
