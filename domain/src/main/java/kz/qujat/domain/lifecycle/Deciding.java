package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.HolderNotTheSame;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Approve;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Certified;
import kz.qujat.domain.application.Stage.Ordered;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.Unticketed;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.review.ReviewDecision;
import kz.qujat.domain.signature.SignedDecision;

/// The officer's two decisions, approval and annulment, each signed with the officer's own
/// electronic signature.
final class Deciding {
  private Deciding() {}

  static Decision approve(Filed filed, Approve c) {
    return switch (filed.stage()) {
      case UnderReview review -> approve(filed, review, c);
      case Certified certified
          when certified.officer().equals(c.officer())
              && certified.document().equals(c.signed().documentDigest()) ->
          alreadyDone();
      case Registered _ -> refuse(new NotClaimed());
      case Unticketed _, Ordered _, Annulled _ -> wrongStage(filed.stage());
    };
  }

  private static Decision approve(Filed filed, UnderReview review, Approve c) {
    if (!review.holder().equals(c.officer())) {
      return refuse(new NotClaimed());
    }
    if (!review.registration().canBeApproved()) {
      return refuse(new HolderNotTheSame(review.registration().changed()));
    }
    if (!isTheTextOf(filed, review, c.decision(), c.signed())) {
      return refuse(new DocumentMismatch());
    }
    return accept(
        new ApplicationApproved(
            c.application(),
            c.officer(),
            review.attempt(),
            c.decision().checklist(),
            c.signed().documentDigest(),
            c.signed().signature(),
            c.at()));
  }

  static Decision annul(Filed filed, Annul c) {
    return switch (filed.stage()) {
      case UnderReview review -> annul(filed, review, c);
      case Annulled annulled
          when annulled.officer().equals(c.officer())
              && annulled.document().equals(c.signed().documentDigest()) ->
          alreadyDone();
      case Registered _ -> refuse(new NotClaimed());
      case Unticketed _, Ordered _, Annulled _ -> wrongStage(filed.stage());
    };
  }

  private static Decision annul(Filed filed, UnderReview review, Annul c) {
    if (!review.holder().equals(c.officer())) {
      return refuse(new NotClaimed());
    }
    if (!isTheTextOf(filed, review, c.decision(), c.signed())) {
      return refuse(new DocumentMismatch());
    }
    return Decision.end(filed, c.refund(), RefundGround.ANNULLED, annulled(c));
  }

  private static ApplicationAnnulled annulled(Annul c) {
    return new ApplicationAnnulled(
        c.application(),
        c.officer(),
        c.decision().reason(),
        c.decision().comment(),
        c.decision().checklist(),
        c.decision().mark(),
        c.signed().documentDigest(),
        c.signed().signature(),
        c.at());
  }

  private static boolean isTheTextOf(
      Filed filed, UnderReview review, ReviewDecision decision, SignedDecision signed) {
    return DecisionDocument.text(filed, review, review.holder(), decision)
        .equals(signed.document());
  }
}
