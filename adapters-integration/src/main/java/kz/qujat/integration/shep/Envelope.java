package kz.qujat.integration.shep;

import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.seal.Seal;
import kz.qujat.integration.seal.Xml;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Creates the signed SOAP envelopes of the product's answers.
final class Envelope {
  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final MediaType TEXT_XML = MediaType.parseMediaType("text/xml;charset=UTF-8");

  private Envelope() {}

  static ResponseEntity<byte[]> of(Seal seal, int status, Document payload) {
    Document envelope = Markup.root(SOAP, "Envelope", Markup.root(SOAP, "Body")).document();
    Element body = Xml.children(envelope.getDocumentElement()).getFirst();
    body.appendChild(envelope.importNode(payload.getDocumentElement(), true));
    seal.close(envelope);
    return ResponseEntity.status(status).contentType(TEXT_XML).body(Xml.bytes(envelope));
  }

  /// Creates a fault, which always has the HTTP status 500.
  static ResponseEntity<byte[]> fault(Seal seal, ChannelFault code, Markup... errors) {
    Markup fault =
        Markup.root(
            SOAP,
            "Fault",
            Markup.leaf("faultcode", "m:" + code.faultCode()),
            Markup.leaf("faultstring", code),
            Markup.of(
                "detail",
                Markup.of(
                    "errorInfo", Markup.leaf("errorCode", code), Markup.of("errorData", errors))));
    return of(seal, 500, fault.document());
  }
}
