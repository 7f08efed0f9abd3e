package kz.qujat.domain.lifecycle;

import java.util.List;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.person.StaffId;

/// Finds the members of staff who took part in an event.
final class Acting {
  private Acting() {}

  static List<StaffId> officers(ApplicationEvent event) {
    return switch (event) {
      case DraftEvent _, DutyEvent _ -> List.of();
      case ReviewEvent e -> reviewers(e);
      case CardEvent e -> makers(e);
    };
  }

  private static List<StaffId> reviewers(ReviewEvent event) {
    return switch (event) {
      case ReviewClaimed e -> List.of(e.officer());
      case ReviewGivenBack e -> List.of(e.officer());
      case ReviewTakenBack e -> List.of(e.officer(), e.supervisor());
      case ReviewReassigned e -> List.of(e.from(), e.to(), e.supervisor());
      case ApplicationApproved e -> List.of(e.officer());
      case ApplicationAnnulled e -> List.of(e.officer());
    };
  }

  private static List<StaffId> makers(CardEvent event) {
    return switch (event) {
      case HolderChanged e -> List.of(e.officer());
      case ManufactureRejected e -> List.of(e.officer());
      case CardIssued e -> List.of(e.issuer());
      case OrderHandedOver _, ManufactureAccepted _, CardManufactured _, CardDelivered _ ->
          List.of();
    };
  }
}
