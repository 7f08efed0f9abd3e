package kz.qujat.domain.refund;

import java.util.List;
import kz.qujat.domain.refund.RefundCase.NotOpened;
import kz.qujat.domain.refund.RefundCase.Opened;
import kz.qujat.domain.refund.RefundCommand.CheckDeadlines;
import kz.qujat.domain.refund.RefundCommand.CloseOnPaper;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundCommand.RecordRefundFiled;
import kz.qujat.domain.refund.RefundCommand.RecordRefundPaid;
import kz.qujat.domain.refund.RefundCommand.RecordRefundRejected;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;

/// The life of a refund case.
///
/// A case is *opened* when an application with a paid duty ends before a card is issued, or when
/// money arrives that no application can use. It belongs to the payer. The payer names an
/// *account*; the case is *filed* with the tax authority, which *pays* or *rejects* it. A rejected
/// case waits for another account and is filed again under the next attempt number. The beneficiary
/// is reminded while an account is missing; three years after the payment the right to the refund
/// *lapses*.
///
/// A payer without an IIN cannot sign in. Such a case is settled on paper, and a supervisor closes
/// it with the tax authority's reference.
public final class RefundLifecycle {
  private RefundLifecycle() {}

  /// Decides what `command` does to `refund` in its current state.
  public static RefundDecision decide(RefundCase refund, RefundCommand command) {
    return switch (refund) {
      case NotOpened _ -> open(command);
      case Opened opened -> RefundRules.decide(opened.refund(), command);
    };
  }

  private static RefundDecision open(RefundCommand command) {
    return switch (command) {
      case OpenRefund c ->
          RefundDecision.accept(
              new RefundOpened(
                  c.refund(),
                  c.application(),
                  c.payment(),
                  c.amount(),
                  c.beneficiary(),
                  c.ground(),
                  c.reference(),
                  c.paidAt(),
                  c.at()));
      case GiveBankAccount _,
          RecordRefundFiled _,
          RecordRefundPaid _,
          RecordRefundRejected _,
          CheckDeadlines _,
          CloseOnPaper _ ->
          RefundDecision.refuse(new NoSuchRefund());
    };
  }

  /// Returns `refund` after `event`.
  ///
  /// @throws IllegalStateException when `event` cannot follow the events before it
  public static Opened evolve(RefundCase refund, RefundEvent event) {
    return RefundEvolution.of(refund, event);
  }

  /// Folds `history`, from its first event on, into the refund case.
  public static RefundCase replay(List<RefundEvent> history) {
    RefundCase refund = new NotOpened();
    for (RefundEvent event : history) {
      refund = evolve(refund, event);
    }
    return refund;
  }
}
