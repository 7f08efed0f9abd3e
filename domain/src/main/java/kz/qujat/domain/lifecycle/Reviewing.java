package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.Annul;
import kz.qujat.domain.lifecycle.ApplicationCommand.Approve;
import kz.qujat.domain.lifecycle.ApplicationCommand.Claim;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfReview;
import kz.qujat.domain.lifecycle.ApplicationCommand.Reassign;
import kz.qujat.domain.lifecycle.ApplicationCommand.Release;
import kz.qujat.domain.lifecycle.ApplicationCommand.TakeBack;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewClaimed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Refusal.ClaimedByOther;
import kz.qujat.domain.lifecycle.Refusal.DocumentMismatch;
import kz.qujat.domain.lifecycle.Refusal.NotClaimed;
import kz.qujat.domain.lifecycle.Refusal.OwnApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.ReviewDecision.Annulment;
import kz.qujat.domain.lifecycle.ReviewDecision.Approval;
import kz.qujat.domain.lifecycle.Stage.Annulled;
import kz.qujat.domain.lifecycle.Stage.Approved;
import kz.qujat.domain.lifecycle.Stage.Registered;
import kz.qujat.domain.lifecycle.Stage.UnderReview;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.signature.SignedDecision;

/// The check by an officer of the region: one holds it, and only that one decides (R8–R10).
final class Reviewing {
  private Reviewing() {}

  private record Attempt(Stage stage, OfReview command) {}

  static Decision decide(Filed filed, OfReview command) {
    return switch (new Attempt(filed.stage(), command)) {
      case Attempt(_, Claim c) when c.officer().isThePerson(filed.applicant()) ->
          refuse(new OwnApplication());
      case Attempt(Registered _, Claim c) ->
          accept(new ReviewClaimed(c.application(), c.officer(), c.at()));
      case Attempt(UnderReview(_, _, var holder), Claim c) ->
          holder.equals(c.officer()) ? alreadyDone() : refuse(new ClaimedByOther(holder));
      case Attempt(UnderReview review, Release c) when review.holder().equals(c.officer()) ->
          accept(new ReviewReleased(c.application(), c.officer(), c.at()));
      case Attempt(Registered _, TakeBack _) -> alreadyDone();
      case Attempt(UnderReview(_, _, var holder), TakeBack c) ->
          holder.equals(c.holder())
              ? accept(new ReviewReleased(c.application(), holder, c.at()))
              : refuse(new ClaimedByOther(holder));
      case Attempt(_, Reassign c) when c.to().isThePerson(filed.applicant()) ->
          refuse(new OwnApplication());
      case Attempt(UnderReview(_, _, var holder), Reassign c) -> reassign(holder, c);
      case Attempt(UnderReview review, Approve c) when review.holder().equals(c.officer()) ->
          approve(filed, review, c);
      case Attempt(UnderReview review, Annul c) when review.holder().equals(c.officer()) ->
          annul(filed, review, c);
      case Attempt(Approved(_, _, var officer, var document), Approve c)
          when officer.equals(c.officer()) && document.equals(c.signed().documentDigest()) ->
          alreadyDone();
      case Attempt(Annulled(_, _, var officer, _, var document), Annul c)
          when officer.equals(c.officer()) && document.equals(c.signed().documentDigest()) ->
          alreadyDone();
      case Attempt(Stage stage, Claim _) -> refuse(new WrongStage(Status.of(stage)));
      case Attempt(Stage stage, TakeBack _) -> refuse(new WrongStage(Status.of(stage)));
      case Attempt(Stage stage, Reassign _) -> refuse(unheld(stage));
      case Attempt(Stage stage, Release _) -> refuse(unheld(stage));
      case Attempt(Stage stage, Approve _) -> refuse(unheld(stage));
      case Attempt(Stage stage, Annul _) -> refuse(unheld(stage));
    };
  }

  /// One act, two facts: nobody else can claim it in between.
  private static Decision reassign(OfficerId holder, Reassign c) {
    if (holder.equals(c.to())) {
      return alreadyDone();
    }
    return holder.equals(c.from())
        ? accept(
            new ReviewReleased(c.application(), c.from(), c.at()),
            new ReviewClaimed(c.application(), c.to(), c.at()))
        : refuse(new ClaimedByOther(holder));
  }

  private static Decision approve(Filed filed, UnderReview review, Approve c) {
    if (!isThisDecision(filed, review, c.officer(), new Approval(), c.signed())) {
      return refuse(new DocumentMismatch());
    }
    return accept(
        new ApplicationApproved(
            c.application(),
            c.officer(),
            review.attempt(),
            c.signed().documentDigest(),
            c.signed().signature(),
            c.at()));
  }

  private static Decision annul(Filed filed, UnderReview review, Annul c) {
    var decision = new Annulment(c.reason(), c.comment());
    if (!isThisDecision(filed, review, c.officer(), decision, c.signed())) {
      return refuse(new DocumentMismatch());
    }
    List<ApplicationEvent> events = new ArrayList<>();
    events.add(
        new ApplicationAnnulled(
            c.application(),
            c.officer(),
            c.reason(),
            c.comment(),
            c.signed().documentDigest(),
            c.signed().signature(),
            c.at()));
    events.addAll(Refunding.open(filed, c.refund(), RefundGround.ANNULLED, c.at()));
    return new Accepted(events);
  }

  private static boolean isThisDecision(
      Filed filed,
      UnderReview review,
      OfficerId officer,
      ReviewDecision decision,
      SignedDecision signed) {
    return DecisionDocument.text(filed, review, officer, decision).equals(signed.document());
  }

  /// Waiting or held by another, it is not the officer's to decide; in any other stage nobody's.
  static Refusal unheld(Stage stage) {
    return stage instanceof Registered || stage instanceof UnderReview
        ? new NotClaimed()
        : new WrongStage(Status.of(stage));
  }
}
