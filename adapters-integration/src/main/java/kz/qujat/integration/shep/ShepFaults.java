package kz.qujat.integration.shep;

import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.repetition.Repetitions.KeyReused;
import kz.qujat.application.repetition.Repetitions.StillRunning;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Seal;
import kz.qujat.integration.seal.SealBroken;
import kz.qujat.integration.seal.UnreadableXml;
import kz.qujat.integration.shep.Inbox.Contradiction;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;

/// Maps exceptions to the SOAP faults that a neighbour receives.
///
/// A `Client` fault is final: sending the same message again will not help. After a `Server` fault,
/// for instance because the message came too early, the neighbour sends it again.
@RestControllerAdvice(
    basePackages = {"kz.qujat.integration.centralnode", "kz.qujat.integration.tax"})
@Order(Ordered.HIGHEST_PRECEDENCE)
final class ShepFaults {
  private final Seal seal;

  ShepFaults(Seal seal) {
    this.seal = seal;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(MalformedMessage malformed) {
    return Envelope.fault(
        seal,
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
    return Envelope.fault(seal, ChannelFault.MALFORMED);
  }

  @ExceptionHandler(SealBroken.class)
  ResponseEntity<byte[]> unsigned() {
    return Envelope.fault(seal, ChannelFault.SIGNATURE_INVALID);
  }

  @ExceptionHandler(StrangeSender.class)
  ResponseEntity<byte[]> ofSomebodyElse() {
    return Envelope.fault(seal, ChannelFault.SENDER_INVALID);
  }

  @ExceptionHandler(KeyReused.class)
  ResponseEntity<byte[]> reused() {
    return Envelope.fault(seal, ChannelFault.MESSAGE_ID_REUSED);
  }

  @ExceptionHandler(StillRunning.class)
  ResponseEntity<byte[]> stillRunning() {
    return Envelope.fault(seal, ChannelFault.STILL_RUNNING);
  }

  @ExceptionHandler(Contradiction.class)
  ResponseEntity<byte[]> contradicting() {
    return Envelope.fault(seal, ChannelFault.CONTRADICTION);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(CommandRefused refused) {
    return Envelope.fault(seal, ChannelFault.of(refused));
  }
}
