package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.unchanged;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import kz.qujat.domain.application.Application.Begun;
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
import kz.qujat.domain.application.Stage.AcceptedByNode;
import kz.qujat.domain.application.Stage.Approved;
import kz.qujat.domain.application.Stage.AwaitingNodeAnswer;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Manufactured;
import kz.qujat.domain.application.Stage.NotApproved;
import kz.qujat.domain.application.Stage.OrderSent;
import kz.qujat.domain.application.Stage.ReadyForPickup;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.application.Stage.WithoutTicket;
import kz.qujat.domain.application.Status;

/// Decides the commands about the card after the officer's approval: the order, the central node's
/// answers and the hand-over at the registration point.
final class CardRules {
  private CardRules() {}

  static Decision decide(Begun begun, CardCommand command) {
    return switch (command) {
      case OfOrder c -> ofOrder(begun.stage(), c);
      case IssueCard c -> issue(begun, c);
    };
  }

  private static Decision ofOrder(Stage stage, OfOrder c) {
    return switch (stage) {
      case WithTicket withTicket -> ofOrder(withTicket, c);
      case WithoutTicket _ -> wrongStage(stage);
    };
  }

  private static Decision ofOrder(WithTicket stage, OfOrder c) {
    if (c.attempt() < 1 || c.attempt() > stage.attempt()) {
      return wrongStage(stage);
    }
    boolean isPast = c.attempt() < stage.attempt();
    return switch (c) {
      case NodeAnswer answer ->
          isPast
              ? NodeAnswerRules.about(stage.registration().past(c.attempt()), answer)
              : NodeAnswerRules.decide(stage, answer);
      case ReportHolderChange change -> isPast ? unchanged() : holderChanged(stage, change);
      case RecordOrderHandedOver handOver -> isPast ? unchanged() : orderSent(stage, handOver);
    };
  }

  private static Decision holderChanged(WithTicket stage, ReportHolderChange c) {
    return switch (stage) {
      case Approved approved ->
          accept(
              new HolderChanged(
                  c.applicationId(),
                  approved.officer(),
                  c.attempt(),
                  c.holder(),
                  c.changed().stream().sorted().toList(),
                  c.at()));
      case NotApproved _, OrderSent _, AcceptedByNode _, Issued _ -> wrongStage(stage);
    };
  }

  private static Decision orderSent(WithTicket stage, RecordOrderHandedOver c) {
    return switch (stage) {
      case Approved _ -> accept(new OrderHandedOver(c.applicationId(), c.attempt(), c.at()));
      // The node's answer was recorded before our own record that the order had been sent.
      case OrderSent _, AcceptedByNode _, Issued _ -> unchanged();
      case NotApproved _ -> wrongStage(stage);
    };
  }

  private static Decision issue(Begun begun, IssueCard c) {
    if (!c.point().equals(begun.filing().point())) {
      return refuse(new OtherPoint());
    }
    if (c.issuer().isThePerson(begun.applicant())) {
      return refuse(new OwnApplication());
    }
    return switch (begun.stage()) {
      case ReadyForPickup _ -> issueTo(begun, c);
      case Issued _ -> refuse(new AlreadyIssued());
      case WithoutTicket _,
          NotApproved _,
          AwaitingNodeAnswer _,
          SentToManufacture _,
          Manufactured _ ->
          refuse(new NotReady(Status.of(begun)));
    };
  }

  private static Decision issueTo(Begun begun, IssueCard c) {
    if (!begun.applicant().equals(c.recipient())) {
      return refuse(new WrongRecipient());
    }
    return switch (c.oldCard()) {
      case SURRENDERED -> accept(new CardIssued(c.applicationId(), c.issuer(), c.at()));
      case NOT_SURRENDERED -> refuse(new OldCardNotSurrendered());
    };
  }
}
