package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.unchanged;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import java.util.function.Function;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.OtherRegion;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ReviewCommand;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Approve;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.application.ReviewCommand.GiveBack;
import kz.qujat.domain.application.ReviewCommand.Reassign;
import kz.qujat.domain.application.ReviewCommand.TakeBack;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.ApprovedOrLater;
import kz.qujat.domain.application.Stage.AwaitingDecision;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.WithoutTicket;

/// Decides the commands of the review: one officer of the region holds an application, and only
/// that officer decides on it (R8–R10).
final class ReviewRules {
  private ReviewRules() {}

  static Decision decide(Begun begun, ReviewCommand command) {
    if (command.region() != begun.filing().region()) {
      return refuse(new OtherRegion());
    }
    if (command.actor().isThePerson(begun.applicant())) {
      return refuse(new OwnApplication());
    }
    return switch (command) {
      case Claim c -> whileUndecided(begun, stage -> claim(stage, c));
      case GiveBack c -> whileUndecided(begun, stage -> giveBack(stage, c));
      case Approve c -> DecisionRules.approve(begun, c);
      case Annul c -> DecisionRules.annul(begun, c);
      case TakeBack c -> whileUndecided(begun, stage -> takeBack(stage, c));
      case Reassign c when c.to().isThePerson(begun.applicant()) -> refuse(new OwnApplication());
      case Reassign c -> whileUndecided(begun, stage -> reassign(stage, c));
    };
  }

  private static Decision whileUndecided(
      Begun begun, Function<AwaitingDecision, Decision> decision) {
    return switch (begun.stage()) {
      case AwaitingDecision stage -> decision.apply(stage);
      case WithoutTicket _, ApprovedOrLater _, Annulled _ -> wrongStage(begun.stage());
    };
  }

  private static Decision claim(AwaitingDecision stage, Claim c) {
    return switch (stage) {
      case Registered _ -> accept(new ReviewClaimed(c.applicationId(), c.officer(), c.at()));
      case UnderReview(_, var reviewer) ->
          reviewer.equals(c.officer()) ? unchanged() : refuse(new ClaimedByOther(reviewer));
    };
  }

  private static Decision giveBack(AwaitingDecision stage, GiveBack c) {
    return switch (stage) {
      case UnderReview(_, var reviewer) when reviewer.equals(c.officer()) ->
          accept(new ReviewGivenBack(c.applicationId(), c.officer(), c.at()));
      case UnderReview _ -> refuse(new NotClaimed());
      case Registered _ -> refuse(new NotClaimed());
    };
  }

  private static Decision takeBack(AwaitingDecision stage, TakeBack c) {
    return switch (stage) {
      case Registered _ -> unchanged();
      case UnderReview(_, var reviewer) ->
          reviewer.equals(c.reviewer())
              ? accept(new ReviewTakenBack(c.applicationId(), reviewer, c.supervisor(), c.at()))
              : refuse(new ClaimedByOther(reviewer));
    };
  }

  private static Decision reassign(AwaitingDecision stage, Reassign c) {
    return switch (stage) {
      case Registered _ -> refuse(new NotClaimed());
      case UnderReview(_, var reviewer) when reviewer.equals(c.to()) -> unchanged();
      case UnderReview(_, var reviewer) ->
          reviewer.equals(c.reviewer())
              ? accept(
                  new ReviewReassigned(c.applicationId(), reviewer, c.to(), c.supervisor(), c.at()))
              : refuse(new ClaimedByOther(reviewer));
    };
  }
}
