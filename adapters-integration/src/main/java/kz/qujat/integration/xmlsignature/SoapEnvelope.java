package kz.qujat.integration.xmlsignature;

import org.springframework.http.MediaType;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Signed SOAP 1.1 envelopes.
public final class SoapEnvelope {
  public static final String NAMESPACE = "http://schemas.xmlsoap.org/soap/envelope/";
  public static final MediaType CONTENT_TYPE = MediaType.parseMediaType("text/xml;charset=UTF-8");

  private SoapEnvelope() {}

  /// Puts `payload` into an envelope and signs it.
  public static byte[] signed(SoapSigner soapSigner, Document payload) {
    Document envelope =
        XmlBuilder.root(NAMESPACE, "Envelope", XmlBuilder.root(NAMESPACE, "Body")).document();
    Element body = Xml.children(envelope.getDocumentElement()).getFirst();
    body.appendChild(envelope.importNode(payload.getDocumentElement(), true));
    soapSigner.close(envelope);
    return Xml.bytes(envelope);
  }
}
