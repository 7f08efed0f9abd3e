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
/// A case is *opened* when an application with a paid duty ends before its time, or when money
/// comes that no application can use. It belongs to whoever paid. That person names an *account*;
/// the case is *filed* with the tax authority, which *pays* or *rejects* it. Rejected, it waits for
/// another account and is filed again, under the next attempt. While an account is missing its
/// beneficiary is reminded; three years after the payment the right to the money *lapses*.
///
/// For a payer without an IIN nobody can sign in: such a case is settled on paper, and a supervisor
/// closes it with the tax authority's reference.
public final class RefundLifecycle {
  private RefundLifecycle() {}

  /// What `command` means for `refund` as it stands.
  public static RefundDecision decide(RefundCase refund, RefundCommand command) {
    return switch (refund) {
      case NotOpened _ -> open(command);
      case Opened opened -> Refunding.decide(opened.refund(), command);
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

  /// `refund` after `event`.
  ///
  /// @throws IllegalStateException when `event` cannot follow on what happened before
  public static Opened evolve(RefundCase refund, RefundEvent event) {
    return RefundEvolution.of(refund, event);
  }

  /// Where `history` leads, from its first event on.
  public static RefundCase replay(List<RefundEvent> history) {
    RefundCase refund = new NotOpened();
    for (RefundEvent event : history) {
      refund = evolve(refund, event);
    }
    return refund;
  }
}
