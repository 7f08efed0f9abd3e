package kz.qujat.integration.shep;

import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.idempotency.IdempotentCalls.KeyReused;
import kz.qujat.application.idempotency.IdempotentCalls.StillRunning;
import kz.qujat.integration.neighbour.MalformedMessage;
import kz.qujat.integration.shep.AsyncMessageReceiver.Contradiction;
import kz.qujat.integration.xmlsignature.InvalidMessageSignature;
import kz.qujat.integration.xmlsignature.SoapConstants;
import kz.qujat.integration.xmlsignature.SoapSigner;
import kz.qujat.integration.xmlsignature.UnreadableXml;
import kz.qujat.integration.xmlsignature.XmlElement;
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
final class ShepExceptionHandler {
  private final SoapSigner soapSigner;

  ShepExceptionHandler(SoapSigner soapSigner) {
    this.soapSigner = soapSigner;
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(MalformedMessage malformed) {
    return fault(
        ShepFaultCode.VALIDATION,
        malformed.faults().stream()
            .map(fault ->
                XmlElement.of(
                    "error",
                    XmlElement.leaf("field", fault.field()),
                    XmlElement.leaf("code", fault.code())))
            .toArray(XmlElement[]::new));
  }

  @ExceptionHandler(UnreadableXml.class)
  ResponseEntity<byte[]> unreadable() {
    return fault(ShepFaultCode.MALFORMED);
  }

  @ExceptionHandler(InvalidMessageSignature.class)
  ResponseEntity<byte[]> unsigned() {
    return fault(ShepFaultCode.SIGNATURE_INVALID);
  }

  @ExceptionHandler(SenderMismatch.class)
  ResponseEntity<byte[]> fromAnotherSender() {
    return fault(ShepFaultCode.SENDER_INVALID);
  }

  @ExceptionHandler(KeyReused.class)
  ResponseEntity<byte[]> reused() {
    return fault(ShepFaultCode.MESSAGE_ID_REUSED);
  }

  @ExceptionHandler(StillRunning.class)
  ResponseEntity<byte[]> stillRunning() {
    return fault(ShepFaultCode.STILL_RUNNING);
  }

  @ExceptionHandler(Contradiction.class)
  ResponseEntity<byte[]> contradicting() {
    return fault(ShepFaultCode.CONTRADICTION);
  }

  @ExceptionHandler
  ResponseEntity<byte[]> on(CommandRefused refused) {
    return fault(ShepFaultCode.of(refused));
  }

  /// Creates a fault, which always has the HTTP status 500.
  private ResponseEntity<byte[]> fault(ShepFaultCode code, XmlElement... errors) {
    XmlElement fault =
        XmlElement.root(
            SoapConstants.NAMESPACE,
            "Fault",
            XmlElement.leaf("faultcode", "m:" + code.faultCode()),
            XmlElement.leaf("faultstring", code),
            XmlElement.of(
                "detail",
                XmlElement.of(
                    "errorInfo",
                    XmlElement.leaf("errorCode", code),
                    XmlElement.of("errorData", errors))));
    return ResponseEntity.internalServerError()
        .contentType(SoapConstants.CONTENT_TYPE)
        .body(soapSigner.sign(fault));
  }
}
