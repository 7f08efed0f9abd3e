package kz.qujat.integration.xmlsignature;

import java.security.cert.X509Certificate;
import java.util.List;
import org.w3c.dom.Element;

/// The body of an envelope, signed by a trusted party.
///
/// @param body the element of the envelope that was signed
/// @param signer the signer's certificate
public record VerifiedBody(Element body, X509Certificate signer) {
  /// Returns the content of the body.
  ///
  /// @throws UnreadableXml when it is not exactly one element
  public Element payload() {
    List<Element> parts = Xml.children(body);
    if (parts.size() != 1) {
      throw new UnreadableXml();
    }
    return parts.getFirst();
  }

  /// Reveals nothing of the content.
  @Override
  public String toString() {
    return "VerifiedBody[]";
  }
}
