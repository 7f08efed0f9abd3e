package kz.qujat.web.fake;

import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.lifecycle.DecisionDocument;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Prepared;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;

/// An officer of Almaty, who reviews the applications registered there.
public final class Review {
  private static final StaffId OFFICER = new StaffId(new UUID(3, 4));
  private static final Actor ACTOR = Actor.officer(OFFICER);
  private static final Digest SIGNATURE = new Digest("5".repeat(64));

  private final World world;

  Review(World world) {
    this.world = world;
  }

  /// Annuls an application for that reason, and opens the refund that follows.
  public void annuls(ApplicationId application, AnnulmentReason reason) {
    var claim = new Claim(application, OFFICER, Region.ALMATY, world.instant());
    Begun claimed = world.ledger.submit(claim, ACTOR, null).application();
    var decision = new Annulment(reason, null, null, null);
    var refund = new RefundId(world.number());
    var annul =
        new Annul(
            application,
            OFFICER,
            Region.ALMATY,
            decision,
            signed(claimed, decision),
            refund,
            world.instant());
    world
        .ledger
        .submit(annul, ACTOR, null)
        .refunds()
        .forEach(open -> world.ledger.submit(open, ACTOR));
  }

  private static SignedDecision signed(Begun application, Annulment decision) {
    var prepared = (Prepared) DecisionDocument.prepare(application, OFFICER, decision);
    return new SignedDecision(prepared.text(), SIGNATURE, SIGNATURE);
  }
}
