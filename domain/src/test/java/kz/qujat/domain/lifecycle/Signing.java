package kz.qujat.domain.lifecycle;

import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.CardCommand;
import kz.qujat.domain.application.DraftCommand;
import kz.qujat.domain.application.DutyCommand;
import kz.qujat.domain.application.ReviewCommand.Annul;
import kz.qujat.domain.application.ReviewCommand.Approve;
import kz.qujat.domain.application.ReviewCommand.Claim;
import kz.qujat.domain.application.ReviewCommand.GiveBack;
import kz.qujat.domain.application.ReviewCommand.Reassign;
import kz.qujat.domain.application.ReviewCommand.TakeBack;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Prepared;
import kz.qujat.domain.lifecycle.DecisionDocument.Preparation.Unavailable;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.review.ReviewDecision;
import kz.qujat.domain.signature.SignedDecision;

/// Makes an officer who holds the review sign the prepared text; commands of anyone else stay
/// unchanged.
final class Signing {
  private Signing() {}

  static ApplicationCommand whereItIsDue(Application application, ApplicationCommand command) {
    return switch (command) {
      case Approve c ->
          new Approve(
              c.applicationId(),
              c.officer(),
              c.region(),
              c.decision(),
              signature(application, c.officer(), c.decision(), c.signed()),
              c.at());
      case Annul c ->
          new Annul(
              c.applicationId(),
              c.officer(),
              c.region(),
              c.decision(),
              signature(application, c.officer(), c.decision(), c.signed()),
              c.refund(),
              c.at());
      case DraftCommand _,
          DutyCommand _,
          Claim _,
          GiveBack _,
          TakeBack _,
          Reassign _,
          CardCommand _ ->
          command;
    };
  }

  private static SignedDecision signature(
      Application application, StaffId officer, ReviewDecision decision, SignedDecision otherwise) {
    return switch (application) {
      case NotStarted _ -> otherwise;
      case Begun begun ->
          switch (DecisionDocument.prepare(begun, officer, decision)) {
            case Prepared(var text) -> Documents.signed(text);
            case Unavailable _ -> otherwise;
          };
    };
  }
}
