package kz.qujat.domain.refund;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundCommand.CheckDeadlines;
import kz.qujat.domain.refund.RefundCommand.CloseOnPaper;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundCommand.RecordRefundFiled;
import kz.qujat.domain.refund.RefundCommand.RecordRefundPaid;
import kz.qujat.domain.refund.RefundCommand.RecordRefundRejected;
import kz.qujat.domain.refund.RefundDecision.Accepted;
import kz.qujat.domain.refund.RefundDecision.Refused;
import kz.qujat.domain.refund.RefundState.Progress;
import kz.qujat.domain.refund.RefundState.Progress.Ended;
import kz.qujat.domain.refund.RefundState.Progress.Filed;
import kz.qujat.domain.refund.RefundState.Progress.Ready;
import kz.qujat.domain.refund.RefundState.Progress.WithoutAccount;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.story.Families;

/// A history produced by commands: the state after each event, whose accounts were accepted, and
/// the account named in each filing.
record RefundWalk(
    List<RefundEvent> history,
    List<RefundCase> stands,
    List<GiveBankAccount> accounts,
    Map<RecordRefundFiled, Digest> filings) {
  static RefundWalk of(List<RefundCommand> commands) {
    var walk =
        new RefundWalk(
            new ArrayList<>(),
            new ArrayList<>(List.of(new NotOpened())),
            new ArrayList<>(),
            new HashMap<>());
    commands.forEach(walk::ask);
    return walk;
  }

  RefundCase end() {
    return stands.getLast();
  }

  private void ask(RefundCommand command) {
    var events = eventsOf(RefundLifecycle.decide(end(), command));
    for (RefundEvent event : events) {
      history.add(event);
      stands.add(RefundLifecycle.evolve(end(), event));
    }
    if (!events.isEmpty()) {
      note(command);
    }
  }

  private void note(RefundCommand command) {
    switch (command) {
      case GiveBankAccount c -> accounts.add(c);
      case RecordRefundFiled c -> filings.put(c, accountOf(end()));
      case OpenRefund _,
          RecordRefundPaid _,
          RecordRefundRejected _,
          CheckDeadlines _,
          CloseOnPaper _ -> {}
    }
  }

  @Override
  public String toString() {
    return history.stream().map(Families::name).collect(Collectors.joining(", "));
  }

  static List<RefundEvent> eventsOf(RefundDecision decision) {
    return switch (decision) {
      case Accepted(var events) -> events;
      case Refused _ -> List.of();
    };
  }

  private static Digest accountOf(RefundCase state) {
    return switch (state) {
      case Opened(var refundState) ->
          switch (refundState.progress()) {
            case Filed(var account, _) -> account;
            case WithoutAccount _, Ready _, Progress.OnPaper _, Ended _ ->
                throw new AssertionError("not filed");
          };
      case NotOpened _ -> throw new AssertionError("not opened");
    };
  }
}
