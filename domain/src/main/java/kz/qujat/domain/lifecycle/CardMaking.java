package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyIssued;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OtherPoint;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.CardCommand;
import kz.qujat.domain.application.CardCommand.IssueCard;
import kz.qujat.domain.application.CardCommand.NodeAnswer;
import kz.qujat.domain.application.CardCommand.OfOrder;
import kz.qujat.domain.application.CardCommand.RecordOrderHandedOver;
import kz.qujat.domain.application.CardCommand.ReportHolderChange;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Approved;
import kz.qujat.domain.application.Stage.Certified;
import kz.qujat.domain.application.Stage.HandedOver;
import kz.qujat.domain.application.Stage.InManufacture;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Manufactured;
import kz.qujat.domain.application.Stage.ReadyForPickup;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.application.Stage.Unordered;
import kz.qujat.domain.application.Stage.Unticketed;
import kz.qujat.domain.application.Status;

/// Decides the commands about the card after the officer's approval: the order, the central node's
/// answers and the hand-over at the registration point.
final class CardMaking {
  private CardMaking() {}

  static Decision decide(Filed filed, CardCommand command) {
    return switch (command) {
      case OfOrder c -> ofOrder(filed.stage(), c);
      case IssueCard c -> issue(filed, c);
    };
  }

  private static Decision ofOrder(Stage stage, OfOrder c) {
    return switch (stage) {
      case Ticketed ticketed -> ofOrder(ticketed, c);
      case Unticketed _ -> wrongStage(stage);
    };
  }

  private static Decision ofOrder(Ticketed stage, OfOrder c) {
    if (c.attempt() < 1 || c.attempt() > stage.attempt()) {
      return wrongStage(stage);
    }
    boolean isPast = c.attempt() < stage.attempt();
    return switch (c) {
      case NodeAnswer answer ->
          isPast
              ? NodeAnswers.about(stage.registration().past(c.attempt()), answer)
              : NodeAnswers.decide(stage, answer);
      case ReportHolderChange change -> isPast ? alreadyDone() : holderChanged(stage, change);
      case RecordOrderHandedOver handOver -> isPast ? alreadyDone() : handedOver(stage, handOver);
    };
  }

  private static Decision holderChanged(Ticketed stage, ReportHolderChange c) {
    return switch (stage) {
      case Approved approved ->
          accept(
              new HolderChanged(
                  c.application(),
                  approved.officer(),
                  c.attempt(),
                  c.holder(),
                  c.changed().stream().sorted().toList(),
                  c.at()));
      case Unordered _, HandedOver _, InManufacture _, Issued _ -> wrongStage(stage);
    };
  }

  private static Decision handedOver(Ticketed stage, RecordOrderHandedOver c) {
    return switch (stage) {
      case Approved _ -> accept(new OrderHandedOver(c.application(), c.attempt(), c.at()));
      // The node's answer was recorded before our own record that the order had been sent.
      case HandedOver _, InManufacture _, Issued _ -> alreadyDone();
      case Unordered _ -> wrongStage(stage);
    };
  }

  private static Decision issue(Filed filed, IssueCard c) {
    if (!c.point().equals(filed.filing().point())) {
      return refuse(new OtherPoint());
    }
    if (c.issuer().isThePerson(filed.applicant())) {
      return refuse(new OwnApplication());
    }
    return switch (filed.stage()) {
      case ReadyForPickup _ -> handOver(filed, c);
      case Issued _ -> refuse(new AlreadyIssued());
      case Unticketed _, Unordered _, Certified _, SentToManufacture _, Manufactured _ ->
          refuse(new NotReady(Status.of(filed)));
    };
  }

  private static Decision handOver(Filed filed, IssueCard c) {
    if (!filed.applicant().equals(c.recipient())) {
      return refuse(new WrongRecipient());
    }
    return switch (c.oldCard()) {
      case SURRENDERED -> accept(new CardIssued(c.application(), c.issuer(), c.at()));
      case NOT_SURRENDERED -> refuse(new OldCardNotSurrendered());
    };
  }
}
