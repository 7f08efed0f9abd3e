package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;
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
import kz.qujat.domain.application.Stage.Certified;
import kz.qujat.domain.application.Stage.InManufacture;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Manufactured;
import kz.qujat.domain.application.Stage.Ordered;
import kz.qujat.domain.application.Stage.ReadyForPickup;
import kz.qujat.domain.application.Stage.SentToManufacture;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.application.Stage.Unordered;
import kz.qujat.domain.order.OrderStep;
import kz.qujat.domain.order.PastAttempt;
import kz.qujat.domain.signature.Digest;

/// Decides the central node's answers about an order. Answers are asynchronous and may be repeated
/// or arrive out of order.
///
/// An answer that repeats an earlier one changes nothing. An answer that comes too early is
/// refused, so that the node sends it again. An answer that contradicts an earlier one about the
/// same attempt is refused too, and becomes a discrepancy for staff to settle.
final class NodeAnswers {
  private NodeAnswers() {}

  /// Decides an answer about an attempt that has already ended.
  static Decision about(PastAttempt past, NodeAnswer answer) {
    return switch (past) {
      case REJECTED ->
          switch (answer) {
            case RejectManufacture _ -> alreadyDone();
            case AcceptManufacture _, RecordManufactured _, RecordDelivered _ ->
                contradiction(OrderStep.REJECTED, answer);
          };
      // No order was sent for this attempt, so there is nothing the node could have answered.
      case NEVER_SENT -> contradiction(OrderStep.ORDERED, answer);
    };
  }

  /// Decides an answer about the current attempt.
  static Decision decide(Ticketed stage, NodeAnswer answer) {
    return switch (stage) {
      case Ordered ordered -> decide(ordered, answer);
      case Unordered _ -> wrongStage(stage);
    };
  }

  private static Decision decide(Ordered stage, NodeAnswer answer) {
    return switch (answer) {
      case AcceptManufacture c -> accepted(stage, c);
      case RejectManufacture c -> rejected(stage, c);
      case RecordManufactured c -> manufactured(stage, c);
      case RecordDelivered c -> delivered(stage, c);
    };
  }

  private static Decision accepted(Ordered stage, AcceptManufacture c) {
    return switch (stage) {
      case Certified _ -> accept(new ManufactureAccepted(c.application(), c.attempt(), c.at()));
      case InManufacture _ -> alreadyDone();
      case Issued _ -> alreadyDone();
    };
  }

  private static Decision rejected(Ordered stage, RejectManufacture c) {
    return switch (stage) {
      case Certified certified ->
          accept(
              new ManufactureRejected(
                  c.application(), certified.officer(), c.attempt(), c.code(), c.at()));
      case SentToManufacture _ -> contradiction(OrderStep.ACCEPTED, c);
      case Manufactured _ -> contradiction(OrderStep.MANUFACTURED, c);
      case ReadyForPickup _ -> contradiction(OrderStep.DELIVERED, c);
      case Issued _ -> contradiction(OrderStep.DELIVERED, c);
    };
  }

  private static Decision manufactured(Ordered stage, RecordManufactured c) {
    var event = new CardManufactured(c.application(), c.attempt(), c.card(), c.at());
    return switch (stage) {
      case SentToManufacture _ -> accept(event);
      // A card that was made must have been accepted, even if the acceptance was never received.
      case Certified _ ->
          accept(new ManufactureAccepted(c.application(), c.attempt(), c.at()), event);
      case Manufactured(_, var card) -> sameCard(OrderStep.MANUFACTURED, card, c);
      case ReadyForPickup(_, var card) -> sameCard(OrderStep.DELIVERED, card, c);
      case Issued(_, var card) -> sameCard(OrderStep.DELIVERED, card, c);
    };
  }

  private static Decision sameCard(OrderStep known, Digest card, RecordManufactured c) {
    return card.equals(c.card()) ? alreadyDone() : contradiction(known, c);
  }

  private static Decision delivered(Ordered stage, RecordDelivered c) {
    return switch (stage) {
      case Manufactured _ -> accept(new CardDelivered(c.application(), c.attempt(), c.at()));
      case ReadyForPickup _ -> alreadyDone();
      case Issued _ -> alreadyDone();
      case Certified _ -> wrongStage(stage);
      case SentToManufacture _ -> wrongStage(stage);
    };
  }

  private static Decision contradiction(OrderStep known, NodeAnswer answer) {
    return refuse(new ContradictsEarlierAnswer(answer.attempt(), known, answer.said()));
  }
}
