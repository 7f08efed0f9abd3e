package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.unchanged;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.HolderDataChanged;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Approve;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.ApprovedOrLater;
import kz.qujat.domain.application.Stage.AwaitingNodeAnswer;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.WithoutTicket;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.review.ReviewDecision;
import kz.qujat.domain.signature.SignedDecision;

/// The officer's two decisions, approval and annulment, each signed with the officer's own
/// electronic signature.
final class DecisionRules {
  private DecisionRules() {}

  static Decision approve(Begun begun, Approve c) {
    return switch (begun.stage()) {
      case UnderReview review -> approve(begun, review, c);
      // For concurrent repetitions. `ReviewService` recognises later ones by the history, at any
      // stage.
      case AwaitingNodeAnswer awaitingNodeAnswer
          when awaitingNodeAnswer.officer().equals(c.officer())
              && awaitingNodeAnswer.document().equals(c.signed().documentDigest()) ->
          unchanged();
      case Registered _ -> refuse(new NotClaimed());
      case WithoutTicket _, ApprovedOrLater _, Annulled _ -> wrongStage(begun.stage());
    };
  }

  private static Decision approve(Begun begun, UnderReview review, Approve c) {
    if (!review.reviewer().equals(c.officer())) {
      return refuse(new NotClaimed());
    }
    if (!review.registration().canBeApproved()) {
      return refuse(new HolderDataChanged(review.registration().changed()));
    }
    if (!isTheTextOf(begun, review, c.decision(), c.signed())) {
      return refuse(new DocumentMismatch());
    }
    return accept(
        new ApplicationApproved(
            c.applicationId(),
            c.officer(),
            review.attempt(),
            c.decision().checklist(),
            c.signed().documentDigest(),
            c.signed().signature(),
            c.at()));
  }

  static Decision annul(Begun begun, Annul c) {
    return switch (begun.stage()) {
      case UnderReview review -> annul(begun, review, c);
      case Annulled annulled
          when annulled.officer().equals(c.officer())
              && annulled.document().equals(c.signed().documentDigest()) ->
          unchanged();
      case Registered _ -> refuse(new NotClaimed());
      case WithoutTicket _, ApprovedOrLater _, Annulled _ -> wrongStage(begun.stage());
    };
  }

  private static Decision annul(Begun begun, UnderReview review, Annul c) {
    if (!review.reviewer().equals(c.officer())) {
      return refuse(new NotClaimed());
    }
    if (!isTheTextOf(begun, review, c.decision(), c.signed())) {
      return refuse(new DocumentMismatch());
    }
    return Decision.end(begun, c.refund(), RefundGround.ANNULLED, annulled(c));
  }

  private static ApplicationAnnulled annulled(Annul c) {
    return new ApplicationAnnulled(
        c.applicationId(),
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
      Begun begun, UnderReview review, ReviewDecision decision, SignedDecision signed) {
    return DecisionDocument.text(begun, review, review.reviewer(), decision)
        .equals(signed.document());
  }
}
