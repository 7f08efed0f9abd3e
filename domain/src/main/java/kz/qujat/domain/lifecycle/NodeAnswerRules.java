package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.unchanged;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.CardCommand.AcceptManufacture;
import kz.qujat.domain.application.CardCommand.NodeAnswer;
import kz.qujat.domain.application.CardCommand.RecordDelivered;
import kz.qujat.domain.application.CardCommand.RecordManufactured;
import kz.qujat.domain.application.CardCommand.RejectManufacture;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.Stage.AcceptedByNode;
import kz.qujat.domain.application.Stage.ApprovedOrLater;
import kz.qujat.domain.application.Stage.AwaitingNodeAnswer;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Manufactured;
import kz.qujat.domain.application.Stage.NotApproved;
import kz.qujat.domain.application.Stage.ReadyForPickup;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.order.PreviousAttemptOutcome;
import kz.qujat.domain.signature.Digest;

/// Decides the central node's answers about an order. Answers are asynchronous and may be repeated
/// or arrive out of order.
///
/// An answer that repeats an earlier one changes nothing. An answer that comes too early is
/// refused, so that the node sends it again. An answer that contradicts an earlier one about the
/// same attempt is refused too, and becomes a discrepancy for staff to settle.
final class NodeAnswerRules {
  private NodeAnswerRules() {}

  /// Decides an answer about an attempt that has already ended.
  static Decision about(PreviousAttemptOutcome past, NodeAnswer answer) {
    return switch (past) {
      case REJECTED ->
          switch (answer) {
            case RejectManufacture _ -> unchanged();
            case AcceptManufacture _, RecordManufactured _, RecordDelivered _ ->
                contradiction(OrderProgress.REJECTED, answer);
          };
      // No order was sent for this attempt, so any answer contradicts our records. ORDERED, the
      // first step, stands for "we know of no answer".
      case NEVER_SENT -> contradiction(OrderProgress.ORDERED, answer);
    };
  }

  /// Decides an answer about the current attempt.
  static Decision decide(WithTicket stage, NodeAnswer answer) {
    return switch (stage) {
      case ApprovedOrLater approvedOrLater -> decide(approvedOrLater, answer);
      case NotApproved _ -> wrongStage(stage);
    };
  }

  private static Decision decide(ApprovedOrLater stage, NodeAnswer answer) {
    return switch (answer) {
      case AcceptManufacture c -> accepted(stage, c);
      case RejectManufacture c -> rejected(stage, c);
      case RecordManufactured c -> manufactured(stage, c);
      case RecordDelivered c -> delivered(stage, c);
    };
  }

  private static Decision accepted(ApprovedOrLater stage, AcceptManufacture c) {
    return switch (stage) {
      case AwaitingNodeAnswer _ ->
          accept(new ManufactureAccepted(c.applicationId(), c.attempt(), c.at()));
      case AcceptedByNode _ -> unchanged();
      case Issued _ -> unchanged();
    };
  }

  private static Decision rejected(ApprovedOrLater stage, RejectManufacture c) {
    return switch (stage) {
      case AwaitingNodeAnswer awaitingNodeAnswer ->
          accept(
              new ManufactureRejected(
                  c.applicationId(), awaitingNodeAnswer.officer(), c.attempt(), c.code(), c.at()));
      case SentToManufacture _ -> contradiction(OrderProgress.ACCEPTED, c);
      case Manufactured _ -> contradiction(OrderProgress.MANUFACTURED, c);
      case ReadyForPickup _ -> contradiction(OrderProgress.DELIVERED, c);
      case Issued _ -> contradiction(OrderProgress.DELIVERED, c);
    };
  }

  private static Decision manufactured(ApprovedOrLater stage, RecordManufactured c) {
    var event = new CardManufactured(c.applicationId(), c.attempt(), c.card(), c.at());
    return switch (stage) {
      case SentToManufacture _ -> accept(event);
      // A card that was made must have been accepted, even if the acceptance was never received.
      case AwaitingNodeAnswer _ ->
          accept(new ManufactureAccepted(c.applicationId(), c.attempt(), c.at()), event);
      case Manufactured(_, var card) -> sameCard(OrderProgress.MANUFACTURED, card, c);
      case ReadyForPickup(_, var card) -> sameCard(OrderProgress.DELIVERED, card, c);
      case Issued(_, var card) -> sameCard(OrderProgress.DELIVERED, card, c);
    };
  }

  private static Decision sameCard(OrderProgress known, Digest card, RecordManufactured c) {
    return card.equals(c.card()) ? unchanged() : contradiction(known, c);
  }

  private static Decision delivered(ApprovedOrLater stage, RecordDelivered c) {
    return switch (stage) {
      case Manufactured _ -> accept(new CardDelivered(c.applicationId(), c.attempt(), c.at()));
      case ReadyForPickup _ -> unchanged();
      case Issued _ -> unchanged();
      case AwaitingNodeAnswer _ -> wrongStage(stage);
      case SentToManufacture _ -> wrongStage(stage);
    };
  }

  private static Decision contradiction(OrderProgress known, NodeAnswer answer) {
    return refuse(new ContradictsEarlierAnswer(answer.attempt(), known, answer.said()));
  }
}
