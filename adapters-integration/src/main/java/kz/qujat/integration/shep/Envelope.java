package kz.qujat.integration.shep;

import kz.qujat.integration.xmlsignature.SoapSigner;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlBuilder;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Creates the signed SOAP envelopes of the product's answers.
final class Envelope {
  private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";
  private static final MediaType TEXT_XML = MediaType.parseMediaType("text/xml;charset=UTF-8");

  private Envelope() {}

  static ResponseEntity<byte[]> of(SoapSigner soapSigner, int status, Document payload) {
    Document envelope = XmlBuilder.root(SOAP, "Envelope", XmlBuilder.root(SOAP, "Body")).document();
    Element body = Xml.children(envelope.getDocumentElement()).getFirst();
    body.appendChild(envelope.importNode(payload.getDocumentElement(), true));
    soapSigner.close(envelope);
    return ResponseEntity.status(status).contentType(TEXT_XML).body(Xml.bytes(envelope));
  }

  /// Creates a fault, which always has the HTTP status 500.
  static ResponseEntity<byte[]> fault(
      SoapSigner soapSigner, ShepFaultCode code, XmlBuilder... errors) {
    XmlBuilder fault =
        XmlBuilder.root(
            SOAP,
            "Fault",
            XmlBuilder.leaf("faultcode", "m:" + code.faultCode()),
            XmlBuilder.leaf("faultstring", code),
            XmlBuilder.of(
                "detail",
                XmlBuilder.of(
                    "errorInfo",
                    XmlBuilder.leaf("errorCode", code),
                    XmlBuilder.of("errorData", errors))));
    return of(soapSigner, 500, fault.document());
  }
}
