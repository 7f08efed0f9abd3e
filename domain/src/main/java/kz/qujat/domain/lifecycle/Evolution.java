package kz.qujat.domain.lifecycle;

import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.Application.NotStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationExpired;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationWithdrawn;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardDelivered;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardIssued;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardManufactured;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.ApplicationEvent.DraftChanged;
import kz.qujat.domain.lifecycle.ApplicationEvent.ImageEnclosed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureAccepted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfFiling;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfMoney;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfRemedy;
import kz.qujat.domain.lifecycle.ApplicationEvent.OfStage;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewClaimed;
import kz.qujat.domain.lifecycle.ApplicationEvent.ReviewReleased;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.lifecycle.Stage.Annulled;
import kz.qujat.domain.lifecycle.Stage.Approved;
import kz.qujat.domain.lifecycle.Stage.Draft;
import kz.qujat.domain.lifecycle.Stage.Expired;
import kz.qujat.domain.lifecycle.Stage.Issued;
import kz.qujat.domain.lifecycle.Stage.Manufactured;
import kz.qujat.domain.lifecycle.Stage.ReadyForPickup;
import kz.qujat.domain.lifecycle.Stage.Registered;
import kz.qujat.domain.lifecycle.Stage.SentToManufacture;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import kz.qujat.domain.lifecycle.Stage.UnderReview;
import kz.qujat.domain.lifecycle.Stage.Withdrawn;

/// What each event does to an application.
final class Evolution {
  private Evolution() {}

  static Application of(Application application, ApplicationEvent event) {
    return switch (application) {
      case NotStarted _ when event instanceof ApplicationStarted e -> started(e);
      case NotStarted _ -> throw new IllegalStateException("a history begins with " + event);
      case Filed filed -> forgettingWhatIsOver(of(filed, event));
    };
  }

  private static Filed started(ApplicationStarted e) {
    Filing filing =
        Filing.begun(e.applicant(), e.card(), e.eligibility().window(), e.point(), e.form());
    return new Filed(e.application(), filing, Account.empty(), new Draft(), Attention.none());
  }

  private static Filed forgettingWhatIsOver(Filed filed) {
    if (filed.attention().isNone()) {
      return filed;
    }
    Filed informed = filed.with(filed.attention().afterMoney(filed.account().references()));
    return informed.with(informed.attention().among(Awaited.of(informed)));
  }

  private static Filed of(Filed filed, ApplicationEvent event) {
    return switch (event) {
      case ApplicationStarted e -> throw new IllegalStateException("started twice: " + e);
      case OfFiling e -> filed.with(filing(filed.filing(), e));
      case OfMoney e -> filed.with(Bookkeeping.after(filed.account(), e));
      case OfStage e ->
          filed.to(stage(filed.stage(), e)).with(filed.attention().afterTheOrderMoved());
      case OfRemedy e -> filed.with(filed.attention().after(e));
      case DiscrepancyFound e -> filed.with(filed.attention().after(e));
    };
  }

  private static Filing filing(Filing filing, OfFiling event) {
    return switch (event) {
      case DraftChanged e -> filing.at(e.point(), e.form());
      case ImageEnclosed e ->
          filing.with(e.kind(), new Enclosed(e.image(), e.width(), e.height(), e.findings()));
    };
  }

  private static Stage stage(Stage stage, OfStage event) {
    return switch (event) {
      case ApplicationRegistered e -> new Registered(e.ticket(), 1);
      case ApplicationWithdrawn _ -> new Withdrawn();
      case ApplicationExpired _ -> new Expired();
      case ReviewClaimed e -> review(ticketed(stage, event), e);
      case ReviewReleased _ -> released(ticketed(stage, event));
      case ApplicationApproved e -> approved(ticketed(stage, event), e);
      case ApplicationAnnulled e -> annulled(ticketed(stage, event), e);
      case ManufactureAccepted _ -> accepted(ticketed(stage, event));
      case ManufactureRejected e -> rejected(ticketed(stage, event), e);
      case CardManufactured _ -> manufactured(ticketed(stage, event));
      case CardDelivered _ -> delivered(ticketed(stage, event));
      case CardIssued _ -> issued(ticketed(stage, event));
    };
  }

  private static Ticketed ticketed(Stage stage, OfStage event) {
    if (stage instanceof Ticketed ticketed) {
      return ticketed;
    }
    throw new IllegalStateException(event + " without a ticket");
  }

  private static Stage review(Ticketed before, ReviewClaimed e) {
    return new UnderReview(before.ticket(), before.attempt(), e.officer());
  }

  private static Stage released(Ticketed before) {
    return new Registered(before.ticket(), before.attempt());
  }

  private static Stage approved(Ticketed before, ApplicationApproved e) {
    return new Approved(before.ticket(), e.attempt(), e.officer(), e.document());
  }

  private static Stage annulled(Ticketed before, ApplicationAnnulled e) {
    return new Annulled(before.ticket(), before.attempt(), e.officer(), e.reason(), e.document());
  }

  private static Stage accepted(Ticketed before) {
    return new SentToManufacture(before.ticket(), before.attempt());
  }

  private static Stage rejected(Ticketed before, ManufactureRejected e) {
    return new UnderReview(before.ticket(), before.attempt() + 1, e.officer());
  }

  private static Stage manufactured(Ticketed before) {
    return new Manufactured(before.ticket(), before.attempt());
  }

  private static Stage delivered(Ticketed before) {
    return new ReadyForPickup(before.ticket(), before.attempt());
  }

  private static Stage issued(Ticketed before) {
    return new Issued(before.ticket(), before.attempt());
  }
}
