package kz.qujat.integration.shep;

import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.application.repetition.Repetitions.KeyReused;
import kz.qujat.application.repetition.Repetitions.StillRunning;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyIssued;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.ApplicationAlreadyOpen;
import kz.qujat.domain.application.ApplicationRefusal.ClaimedByOther;
import kz.qujat.domain.application.ApplicationRefusal.ContradictsEarlierAnswer;
import kz.qujat.domain.application.ApplicationRefusal.DocumentMismatch;
import kz.qujat.domain.application.ApplicationRefusal.HolderNotTheSame;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.NotReady;
import kz.qujat.domain.application.ApplicationRefusal.OldCardNotSurrendered;
import kz.qujat.domain.application.ApplicationRefusal.OutOfReach;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongRecipient;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.refund.RefundRefusal;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.refund.RefundRefusal.OtherBeneficiary;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Seal;
import kz.qujat.integration.seal.SealBroken;
import kz.qujat.integration.seal.UnreadableXml;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// What a neighbour hears when its message is not taken: a fault of its own is final, and sending
/// the same again is no use; a fault of the product's, as for a message that comes before its turn,
/// makes it send the message again.
@RestControllerAdvice(
    basePackages = {"kz.qujat.integration.centralnode", "kz.qujat.integration.tax"})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ShepFaults {
  private static final String THEIRS = "Client";
  private static final String OURS = "Server";

  private final Seal seal;

  ShepFaults(Seal seal) {
    this.seal = seal;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(MalformedMessage malformed) {
    return Envelope.fault(
        seal,
        THEIRS,
        ChannelFault.VALIDATION,
        malformed.faults().stream()
            .map(fault ->
                Markup.of(
                    "error",
                    Markup.leaf("field", fault.field()),
                    Markup.leaf("code", fault.code())))
            .toArray(Markup[]::new));
  }

  @ExceptionHandler(UnreadableXml.class)
  ResponseEntity<byte[]> unreadable() {
    return Envelope.fault(seal, THEIRS, ChannelFault.MALFORMED);
  }

  @ExceptionHandler(SealBroken.class)
  ResponseEntity<byte[]> unsigned() {
    return Envelope.fault(seal, THEIRS, ChannelFault.SIGNATURE_INVALID);
  }

  @ExceptionHandler(StrangeSender.class)
  ResponseEntity<byte[]> ofSomebodyElse() {
    return Envelope.fault(seal, THEIRS, ChannelFault.SENDER_INVALID);
  }

  @ExceptionHandler(KeyReused.class)
  ResponseEntity<byte[]> reused() {
    return Envelope.fault(seal, THEIRS, ChannelFault.MESSAGE_ID_REUSED);
  }

  @ExceptionHandler(StillRunning.class)
  ResponseEntity<byte[]> stillRunning() {
    return Envelope.fault(seal, OURS, ChannelFault.STILL_RUNNING);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(CommandRefused refused) {
    return switch (refused) {
      case ApplicationRefused application -> on(application.refusal());
      case RefundRefused refund -> on(refund.refusal());
      case SupervisionRefused _ -> beforeItsTurn();
    };
  }

  private ResponseEntity<byte[]> on(ApplicationRefusal refusal) {
    return switch (refusal) {
      case NoSuchApplication _ -> unknown();
      // Sending it again is no use: somebody has to look at it.
      case ContradictsEarlierAnswer _ -> Envelope.fault(seal, THEIRS, ChannelFault.CONTRADICTION);
      case OutOfReach _,
          Ineligible _,
          ApplicationAlreadyOpen _,
          AlreadyRegistered _,
          Incomplete _,
          WrongStage _,
          OwnApplication _,
          ClaimedByOther _,
          NotClaimed _,
          DocumentMismatch _,
          HolderNotTheSame _,
          NotReady _,
          AlreadyIssued _,
          WrongRecipient _,
          OldCardNotSurrendered _ ->
          beforeItsTurn();
    };
  }

  private ResponseEntity<byte[]> on(RefundRefusal refusal) {
    return switch (refusal) {
      case NoSuchRefund _ -> unknown();
      case OtherBeneficiary _, WrongProgress _ -> beforeItsTurn();
    };
  }

  private ResponseEntity<byte[]> unknown() {
    return Envelope.fault(seal, THEIRS, ChannelFault.NOT_FOUND);
  }

  private ResponseEntity<byte[]> beforeItsTurn() {
    return Envelope.fault(seal, OURS, ChannelFault.ILLEGAL_STATE);
  }
}
