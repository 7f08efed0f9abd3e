package kz.qujat.application.refund;

import static kz.qujat.application.rehearsal.Cast.*;

import kz.qujat.application.rehearsal.Journey;
import kz.qujat.application.rehearsal.Rehearsal;
import kz.qujat.application.rehearsal.Supervisions;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.Iban;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;

/// Refunds owed to Dana, and the event handler that files them.
abstract class FilingOfRefunds {
  final Rehearsal rehearsal = new Rehearsal();
  final Journey journey = rehearsal.journey;
  final RefundFilingHandler filing = journey.refundFiling();

  /// Dana's application was annulled, and she has named an account.
  RefundId readyForFiling() {
    RefundId refund = rehearsal.refundOf(journey.annulled(AnnulmentReason.POOR_PHOTO)).id();
    give(refund, ACCOUNT);
    return refund;
  }

  void give(RefundId refund, Iban account) {
    journey.refundDesk().giveAccount(DANA, refund, account);
  }

  RefundState.Progress progressOf(RefundId refund) {
    return rehearsal.refunds.get(refund).refund().progress();
  }

  /// Sends the whole history to the event handler, as after a restart that lost its position.
  void tellEverything(RefundId refund) {
    rehearsal.histories.eventsOf(refund).forEach(filing::on);
  }

  void retry(RefundId refund, Awaited awaited) {
    ApplicationId application = rehearsal.refunds.get(refund).refund().application();
    filing.on(Supervisions.retried(new RefundWait(refund, awaited, 1), application));
  }
}
