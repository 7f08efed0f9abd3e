package kz.qujat.domain.lifecycle;

import java.util.Set;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
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
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.ApplicationWithdrawn;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DraftEvent.ImageEnclosed;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.RegistrationRecord;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.AcceptedByNode;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Approved;
import kz.qujat.domain.application.Stage.AwaitingNodeAnswer;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.Expired;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Manufactured;
import kz.qujat.domain.application.Stage.NotApproved;
import kz.qujat.domain.application.Stage.OrderSent;
import kz.qujat.domain.application.Stage.ReadyForPickup;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.application.Stage.Withdrawn;
import kz.qujat.domain.application.Stage.WithoutTicket;
import kz.qujat.domain.duty.DutyLedger;
import kz.qujat.domain.filing.ApplicationContent;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.signature.Digest;

/// Applies each event to an application.
final class ApplicationEvolution {
  private ApplicationEvolution() {}

  static Begun of(Application application, ApplicationEvent event) {
    return switch (application) {
      case NotStarted _ -> begun(event);
      case Begun begun -> of(begun, event);
    };
  }

  private static Begun begun(ApplicationEvent event) {
    return switch (event) {
      case ApplicationStarted e ->
          new Begun(
              e.applicationId(),
              ApplicationContent.begun(e.applicant(), e.eligibility(), e.point(), e.form()),
              DutyLedger.empty(),
              new Draft());
      case DraftChanged _,
          ImageEnclosed _,
          ApplicationRegistered _,
          ApplicationWithdrawn _,
          ApplicationExpired _,
          DutyEvent _,
          ReviewEvent _,
          CardEvent _ ->
          throw new IllegalStateException("a history begins with " + event);
    };
  }

  private static Begun of(Begun begun, ApplicationEvent event) {
    return switch (event) {
      case DraftEvent e -> draft(begun, e);
      case DutyEvent e -> begun.with(DutyLedgerEvolution.of(begun.account(), e));
      case ReviewEvent e -> begun.to(review(ticketed(begun.stage(), e), e));
      case CardEvent e -> begun.to(card(ticketed(begun.stage(), e), e));
    };
  }

  private static Begun draft(Begun begun, DraftEvent event) {
    ApplicationContent applicationContent = begun.filing();
    return switch (event) {
      case ApplicationStarted e -> throw new IllegalStateException("started twice: " + e);
      case DraftChanged e -> begun.with(applicationContent.at(e.point(), e.form()));
      case ImageEnclosed e -> begun.with(applicationContent.with(e.kind(), enclosed(e)));
      case ApplicationRegistered e ->
          begun
              .with(applicationContent.about(e.eligibility()))
              .to(new Registered(RegistrationRecord.under(e.ticket(), e.holder())));
      case ApplicationWithdrawn _ -> begun.to(new Withdrawn());
      case ApplicationExpired _ -> begun.to(new Expired());
    };
  }

  private static Attached enclosed(ImageEnclosed e) {
    return new Attached(e.image(), e.width(), e.height(), e.findings(), e.measures());
  }

  private static WithTicket ticketed(Stage stage, ApplicationEvent event) {
    return switch (stage) {
      case WithTicket withTicket -> withTicket;
      case WithoutTicket _ -> throw new IllegalStateException(event + " without a ticket");
    };
  }

  private static Stage review(WithTicket before, ReviewEvent event) {
    RegistrationRecord registrationRecord = before.registration();
    return switch (event) {
      case ReviewClaimed e -> new UnderReview(registrationRecord, e.officer());
      case ReviewGivenBack _ -> new Registered(registrationRecord);
      case ReviewTakenBack _ -> new Registered(registrationRecord);
      case ReviewReassigned e -> new UnderReview(registrationRecord, e.to());
      case ApplicationApproved e -> new Approved(registrationRecord, e.officer(), e.document());
      case ApplicationAnnulled e ->
          new Annulled(registrationRecord, e.officer(), e.reason(), e.document());
    };
  }

  private static Stage card(WithTicket before, CardEvent event) {
    RegistrationRecord registrationRecord = before.registration();
    return switch (event) {
      case HolderChanged e ->
          new UnderReview(
              registrationRecord.withHolder(e.holder(), Set.copyOf(e.changed())), e.officer());
      case OrderHandedOver e -> orderSent(awaitingNodeAnswer(before, e));
      case ManufactureAccepted _ -> new SentToManufacture(registrationRecord);
      case ManufactureRejected e -> new UnderReview(registrationRecord.rejected(), e.officer());
      case CardManufactured e -> new Manufactured(registrationRecord, e.card());
      case CardDelivered e -> new ReadyForPickup(registrationRecord, madeCard(before, e));
      case CardIssued e -> new Issued(registrationRecord, madeCard(before, e));
    };
  }

  private static OrderSent orderSent(AwaitingNodeAnswer before) {
    return new OrderSent(before.registration(), before.officer(), before.document());
  }

  private static AwaitingNodeAnswer awaitingNodeAnswer(WithTicket stage, CardEvent event) {
    return switch (stage) {
      case AwaitingNodeAnswer awaitingNodeAnswer -> awaitingNodeAnswer;
      case NotApproved _, AcceptedByNode _, Issued _ ->
          throw new IllegalStateException(event + " without an approval");
    };
  }

  private static Digest madeCard(WithTicket stage, CardEvent event) {
    return switch (stage) {
      case Manufactured(_, var card) -> card;
      case ReadyForPickup(_, var card) -> card;
      case Issued(_, var card) -> card;
      case NotApproved _, AwaitingNodeAnswer _, SentToManufacture _ ->
          throw new IllegalStateException(event + " without a card");
    };
  }
}
