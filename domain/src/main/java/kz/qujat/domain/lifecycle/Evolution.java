package kz.qujat.domain.lifecycle;

import java.util.Set;
import kz.qujat.domain.application.Application;
import kz.qujat.domain.application.Application.Filed;
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
import kz.qujat.domain.application.Registration;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Approved;
import kz.qujat.domain.application.Stage.Certified;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.Expired;
import kz.qujat.domain.application.Stage.HandedOver;
import kz.qujat.domain.application.Stage.InManufacture;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Manufactured;
import kz.qujat.domain.application.Stage.ReadyForPickup;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.Unordered;
import kz.qujat.domain.application.Stage.Unticketed;
import kz.qujat.domain.application.Stage.Withdrawn;
import kz.qujat.domain.duty.Account;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.domain.filing.Filing;
import kz.qujat.domain.signature.Digest;

/// Applies each event to an application.
final class Evolution {
  private Evolution() {}

  static Filed of(Application application, ApplicationEvent event) {
    return switch (application) {
      case NotStarted _ -> begun(event);
      case Filed filed -> of(filed, event);
    };
  }

  private static Filed begun(ApplicationEvent event) {
    return switch (event) {
      case ApplicationStarted e ->
          new Filed(
              e.application(),
              Filing.begun(e.applicant(), e.eligibility(), e.point(), e.form()),
              Account.empty(),
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

  private static Filed of(Filed filed, ApplicationEvent event) {
    return switch (event) {
      case DraftEvent e -> draft(filed, e);
      case DutyEvent e -> filed.with(DutyEvolution.of(filed.account(), e));
      case ReviewEvent e -> filed.to(review(ticketed(filed.stage(), e), e));
      case CardEvent e -> filed.to(card(ticketed(filed.stage(), e), e));
    };
  }

  private static Filed draft(Filed filed, DraftEvent event) {
    Filing filing = filed.filing();
    return switch (event) {
      case ApplicationStarted e -> throw new IllegalStateException("started twice: " + e);
      case DraftChanged e -> filed.with(filing.at(e.point(), e.form()));
      case ImageEnclosed e -> filed.with(filing.with(e.kind(), enclosed(e)));
      case ApplicationRegistered e ->
          filed
              .with(filing.about(e.eligibility()))
              .to(new Registered(Registration.under(e.ticket(), e.holder())));
      case ApplicationWithdrawn _ -> filed.to(new Withdrawn());
      case ApplicationExpired _ -> filed.to(new Expired());
    };
  }

  private static Enclosed enclosed(ImageEnclosed e) {
    return new Enclosed(e.image(), e.width(), e.height(), e.findings(), e.measures());
  }

  private static Ticketed ticketed(Stage stage, ApplicationEvent event) {
    return switch (stage) {
      case Ticketed ticketed -> ticketed;
      case Unticketed _ -> throw new IllegalStateException(event + " without a ticket");
    };
  }

  private static Stage review(Ticketed before, ReviewEvent event) {
    Registration registration = before.registration();
    return switch (event) {
      case ReviewClaimed e -> new UnderReview(registration, e.officer());
      case ReviewGivenBack _ -> new Registered(registration);
      case ReviewTakenBack _ -> new Registered(registration);
      case ReviewReassigned e -> new UnderReview(registration, e.to());
      case ApplicationApproved e -> new Approved(registration, e.officer(), e.document());
      case ApplicationAnnulled e ->
          new Annulled(registration, e.officer(), e.reason(), e.document());
    };
  }

  private static Stage card(Ticketed before, CardEvent event) {
    Registration registration = before.registration();
    return switch (event) {
      case HolderChanged e ->
          new UnderReview(
              registration.withHolder(e.holder(), Set.copyOf(e.changed())), e.officer());
      case OrderHandedOver e -> handedOver(certified(before, e));
      case ManufactureAccepted _ -> new SentToManufacture(registration);
      case ManufactureRejected e -> new UnderReview(registration.rejected(), e.officer());
      case CardManufactured e -> new Manufactured(registration, e.card());
      case CardDelivered e -> new ReadyForPickup(registration, madeCard(before, e));
      case CardIssued e -> new Issued(registration, madeCard(before, e));
    };
  }

  private static HandedOver handedOver(Certified before) {
    return new HandedOver(before.registration(), before.officer(), before.document());
  }

  private static Certified certified(Ticketed stage, CardEvent event) {
    return switch (stage) {
      case Certified certified -> certified;
      case Unordered _, InManufacture _, Issued _ ->
          throw new IllegalStateException(event + " without an approval");
    };
  }

  private static Digest madeCard(Ticketed stage, CardEvent event) {
    return switch (stage) {
      case Manufactured(_, var card) -> card;
      case ReadyForPickup(_, var card) -> card;
      case Issued(_, var card) -> card;
      case Unordered _, Certified _, SentToManufacture _ ->
          throw new IllegalStateException(event + " without a card");
    };
  }
}
