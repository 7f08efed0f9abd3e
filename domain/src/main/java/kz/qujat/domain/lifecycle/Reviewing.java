package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import java.util.function.Function;
import kz.qujat.domain.application.Application.Filed;
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
import kz.qujat.domain.application.Stage.Ordered;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.Undecided;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.Unticketed;

/// Decides the commands of the review: one officer of the region holds an application, and only
/// that officer decides on it (R8–R10).
final class Reviewing {
  private Reviewing() {}

  static Decision decide(Filed filed, ReviewCommand command) {
    if (command.region() != filed.filing().region()) {
      return refuse(new OtherRegion());
    }
    if (command.actor().isThePerson(filed.applicant())) {
      return refuse(new OwnApplication());
    }
    return switch (command) {
      case Claim c -> whileUndecided(filed, stage -> claim(stage, c));
      case GiveBack c -> whileUndecided(filed, stage -> giveBack(stage, c));
      case Approve c -> Deciding.approve(filed, c);
      case Annul c -> Deciding.annul(filed, c);
      case TakeBack c -> whileUndecided(filed, stage -> takeBack(stage, c));
      case Reassign c when c.to().isThePerson(filed.applicant()) -> refuse(new OwnApplication());
      case Reassign c -> whileUndecided(filed, stage -> reassign(stage, c));
    };
  }

  private static Decision whileUndecided(Filed filed, Function<Undecided, Decision> decision) {
    return switch (filed.stage()) {
      case Undecided stage -> decision.apply(stage);
      case Unticketed _, Ordered _, Annulled _ -> wrongStage(filed.stage());
    };
  }

  private static Decision claim(Undecided stage, Claim c) {
    return switch (stage) {
      case Registered _ -> accept(new ReviewClaimed(c.application(), c.officer(), c.at()));
      case UnderReview(_, var holder) ->
          holder.equals(c.officer()) ? alreadyDone() : refuse(new ClaimedByOther(holder));
    };
  }

  private static Decision giveBack(Undecided stage, GiveBack c) {
    return switch (stage) {
      case UnderReview(_, var holder) when holder.equals(c.officer()) ->
          accept(new ReviewGivenBack(c.application(), c.officer(), c.at()));
      case UnderReview _ -> refuse(new NotClaimed());
      case Registered _ -> refuse(new NotClaimed());
    };
  }

  private static Decision takeBack(Undecided stage, TakeBack c) {
    return switch (stage) {
      case Registered _ -> alreadyDone();
      case UnderReview(_, var holder) ->
          holder.equals(c.holder())
              ? accept(new ReviewTakenBack(c.application(), holder, c.supervisor(), c.at()))
              : refuse(new ClaimedByOther(holder));
    };
  }

  private static Decision reassign(Undecided stage, Reassign c) {
    return switch (stage) {
      case Registered _ -> refuse(new NotClaimed());
      case UnderReview(_, var holder) when holder.equals(c.to()) -> alreadyDone();
      case UnderReview(_, var holder) ->
          holder.equals(c.holder())
              ? accept(
                  new ReviewReassigned(c.application(), holder, c.to(), c.supervisor(), c.at()))
              : refuse(new ClaimedByOther(holder));
    };
  }
}
