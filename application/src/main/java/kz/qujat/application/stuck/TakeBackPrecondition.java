package kz.qujat.application.stuck;

import java.util.List;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.Stage.AcceptedByNode;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.AwaitingNodeAnswer;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;

/// Checks whether an application can be taken from its officer.
final class TakeBackPrecondition {
  private TakeBackPrecondition() {}

  /// Only a review has an officer from whom it can be taken.
  static ApplicationWait ofReview(Wait wait) {
    List<Remedy> possible = wait.awaited().remedies(ParkingStatus.NOT_PARKED);
    return switch (wait) {
      case ApplicationWait one when possible.contains(Remedy.TAKE_BACK) -> one;
      case ApplicationWait _, RefundWait _ ->
          throw new SupervisionRefused(new WrongRemedy(possible));
    };
  }

  static StaffId holder(Begun begun) {
    return switch (begun.stage()) {
      case UnderReview review -> review.reviewer();
      case Draft _,
          EndedDraft _,
          Registered _,
          AwaitingNodeAnswer _,
          AcceptedByNode _,
          Issued _,
          Annulled _ ->
          throw new ApplicationRefused(new WrongStage(Status.of(begun)));
    };
  }
}
