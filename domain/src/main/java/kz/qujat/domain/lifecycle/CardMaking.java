package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;

import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.AcceptManufacture;
import kz.qujat.domain.lifecycle.ApplicationCommand.IssueCard;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfCard;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordDelivered;
import kz.qujat.domain.lifecycle.ApplicationCommand.RecordManufactured;
import kz.qujat.domain.lifecycle.ApplicationCommand.RejectManufacture;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardDelivered;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardIssued;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardManufactured;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureAccepted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.Refusal.AlreadyIssued;
import kz.qujat.domain.lifecycle.Refusal.NotReady;
import kz.qujat.domain.lifecycle.Refusal.OldCardNotSurrendered;
import kz.qujat.domain.lifecycle.Refusal.WrongRecipient;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
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

/// What becomes of the card once the officer has approved.
///
/// The central node answers in its own time, sometimes twice and sometimes out of turn. An answer
/// that has been overtaken is taken as heard; one that comes too early is refused, so that the node
/// sends it again.
final class CardMaking {
  private CardMaking() {}

  static Decision decide(Filed filed, OfCard command) {
    return switch (command) {
      case AcceptManufacture c -> answer(filed, c.attempt(), stage -> accepted(stage, c));
      case RejectManufacture c -> answer(filed, c.attempt(), stage -> rejected(stage, c));
      case RecordManufactured c -> answer(filed, c.attempt(), stage -> manufactured(stage, c));
      case RecordDelivered c -> answer(filed, c.attempt(), stage -> delivered(stage, c));
      case IssueCard c -> issue(filed, c);
    };
  }

  private interface Answer {
    Decision on(Ticketed stage);
  }

  private static Decision answer(Filed filed, int attempt, Answer answer) {
    return switch (filed.stage()) {
      case Ticketed stage when attempt < stage.attempt() -> alreadyDone();
      case Ticketed stage when attempt == stage.attempt() -> answer.on(stage);
      case Ticketed stage -> refuse(new WrongStage(Status.of(stage)));
      case Draft _, Withdrawn _, Expired _ -> refuse(new WrongStage(Status.of(filed)));
    };
  }

  private static Decision accepted(Ticketed stage, AcceptManufacture c) {
    return switch (stage) {
      case Approved _ -> accept(new ManufactureAccepted(c.application(), c.attempt(), c.at()));
      case Registered _, UnderReview _, Annulled _ -> refuse(new WrongStage(Status.of(stage)));
      case SentToManufacture _, Manufactured _, ReadyForPickup _, Issued _ -> alreadyDone();
    };
  }

  private static Decision rejected(Ticketed stage, RejectManufacture c) {
    return switch (stage) {
      case Approved approved ->
          accept(
              new ManufactureRejected(
                  c.application(), approved.officer(), c.attempt(), c.code(), c.at()));
      case Registered _,
          UnderReview _,
          Annulled _,
          SentToManufacture _,
          Manufactured _,
          ReadyForPickup _,
          Issued _ ->
          refuse(new WrongStage(Status.of(stage)));
    };
  }

  private static Decision manufactured(Ticketed stage, RecordManufactured c) {
    var event = new CardManufactured(c.application(), c.attempt(), c.card(), c.at());
    return switch (stage) {
      case SentToManufacture _ -> accept(event);
      // A card that is made was taken on, whatever became of that message.
      case Approved _ ->
          accept(new ManufactureAccepted(c.application(), c.attempt(), c.at()), event);
      case Registered _, UnderReview _, Annulled _ -> refuse(new WrongStage(Status.of(stage)));
      case Manufactured _, ReadyForPickup _, Issued _ -> alreadyDone();
    };
  }

  private static Decision delivered(Ticketed stage, RecordDelivered c) {
    return switch (stage) {
      case Manufactured _ -> accept(new CardDelivered(c.application(), c.attempt(), c.at()));
      case Registered _, UnderReview _, Annulled _, Approved _, SentToManufacture _ ->
          refuse(new WrongStage(Status.of(stage)));
      case ReadyForPickup _, Issued _ -> alreadyDone();
    };
  }

  private static Decision issue(Filed filed, IssueCard c) {
    return switch (filed.stage()) {
      case ReadyForPickup _ -> handOver(filed, c);
      case Issued _ -> refuse(new AlreadyIssued());
      case Draft _,
          Registered _,
          UnderReview _,
          Approved _,
          SentToManufacture _,
          Manufactured _,
          Annulled _,
          Withdrawn _,
          Expired _ ->
          refuse(new NotReady(Status.of(filed)));
    };
  }

  private static Decision handOver(Filed filed, IssueCard c) {
    if (!filed.applicant().equals(c.recipient())) {
      return refuse(new WrongRecipient());
    }
    if (!c.oldCardSurrendered()) {
      return refuse(new OldCardNotSurrendered());
    }
    return accept(new CardIssued(c.application(), c.issuer(), c.at()));
  }
}
