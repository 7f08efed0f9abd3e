package kz.qujat.integration.seal;

import java.security.cert.X509Certificate;
import java.util.List;
import org.w3c.dom.Element;

/// What somebody who is trusted has said under a seal.
///
/// @param body the very element of the envelope that was signed
/// @param signer the certificate of whoever signed it
public record Sealed(Element body, X509Certificate signer) {
  /// What stands in the body.
  ///
  /// @throws UnreadableXml when that is not one element
  public Element payload() {
    List<Element> parts = Xml.children(body);
    if (parts.size() != 1) {
      throw new UnreadableXml();
    }
    return parts.getFirst();
  }

  /// The envelope without whatever else stands in it.
  public byte[] alone() {
    Element envelope = body.getOwnerDocument().getDocumentElement();
    Xml.children(envelope).stream()
        .filter(part -> !part.isSameNode(body))
        .forEach(envelope::removeChild);
    return Xml.bytes(body.getOwnerDocument());
  }

  /// Says nothing of what was said.
  @Override
  public String toString() {
    return "Sealed[]";
  }
}
