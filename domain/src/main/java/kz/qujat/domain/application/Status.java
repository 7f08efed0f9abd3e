package kz.qujat.domain.application;

import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Approved;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.Expired;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Manufactured;
import kz.qujat.domain.application.Stage.OrderSent;
import kz.qujat.domain.application.Stage.ReadyForPickup;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.Withdrawn;

/// The public name of the stage that an application has reached.
public enum Status {
  DRAFT,
  REGISTERED,
  UNDER_REVIEW,
  APPROVED,
  SENT_TO_MANUFACTURE,
  MANUFACTURED,
  READY_FOR_PICKUP,
  ISSUED,
  ANNULLED,
  WITHDRAWN,
  EXPIRED;

  /// Returns the status of `application`. An application without events counts as a draft.
  public static Status of(Application application) {
    return switch (application) {
      case NotStarted _ -> DRAFT;
      case Begun begun -> of(begun.stage());
    };
  }

  public static Status of(Stage stage) {
    return switch (stage) {
      case Draft _ -> DRAFT;
      case Registered _ -> REGISTERED;
      case UnderReview _ -> UNDER_REVIEW;
      case Approved _ -> APPROVED;
      case OrderSent _ -> APPROVED;
      case SentToManufacture _ -> SENT_TO_MANUFACTURE;
      case Manufactured _ -> MANUFACTURED;
      case ReadyForPickup _ -> READY_FOR_PICKUP;
      case Issued _ -> ISSUED;
      case Annulled _ -> ANNULLED;
      case Withdrawn _ -> WITHDRAWN;
      case Expired _ -> EXPIRED;
    };
  }
}
