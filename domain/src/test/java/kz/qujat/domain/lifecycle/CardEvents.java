package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.story.Cast.*;
import static kz.qujat.domain.story.Days.*;
import static kz.qujat.domain.story.Things.*;

import java.util.List;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.StaffId;

/// The events about the card in the test stories.
final class CardEvents {
  private CardEvents() {}

  static HolderChanged holderChanged(StaffId officer, int attempt, HolderField... changed) {
    return new HolderChanged(
        APPLICATION, officer, attempt, CHANGED_HOLDER, List.of(changed), FRIDAY);
  }

  static OrderHandedOver orderHandedOver(int attempt) {
    return new OrderHandedOver(APPLICATION, attempt, FRIDAY);
  }

  static ManufactureAccepted manufactureAccepted(int attempt) {
    return new ManufactureAccepted(APPLICATION, attempt, FRIDAY);
  }

  static ManufactureRejected manufactureRejected(StaffId officer, int attempt) {
    return new ManufactureRejected(APPLICATION, officer, attempt, "PHOTO_DAMAGED", FRIDAY);
  }

  static CardManufactured cardManufactured(int attempt) {
    return new CardManufactured(APPLICATION, attempt, NEW_CARD, FRIDAY);
  }

  static CardDelivered cardDelivered(int attempt) {
    return new CardDelivered(APPLICATION, attempt, FRIDAY);
  }

  static CardIssued cardIssued() {
    return new CardIssued(APPLICATION, SAULE, FRIDAY);
  }
}
