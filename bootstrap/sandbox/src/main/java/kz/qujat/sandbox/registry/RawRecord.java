package kz.qujat.sandbox.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import kz.qujat.integration.xmlsignature.UnreadableXml;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A person record exactly as a control wrote it, returned unchanged.
///
/// @param response the register's response, which contains the person
record RawRecord(Element response) {
  /// Accepts a `person` element, bare or within `response`, with any content.
  ///
  /// @throws UnreadableXml when it is neither
  static RawRecord of(byte[] xml) {
    Element root = Xml.parse(xml).getDocumentElement();
    return switch (root.getLocalName()) {
      case "response" -> new RawRecord(root);
      case "person" -> new RawRecord(around(root));
      default -> throw new UnreadableXml();
    };
  }

  private static Element around(Element person) {
    Document response = XmlElement.root(PersonXml.NAMESPACE, "response").document();
    response.getDocumentElement().appendChild(response.importNode(person, true));
    return response.getDocumentElement();
  }

  /// Returns the record in its stored form.
  String text() {
    return new String(Xml.bytes(response), UTF_8);
  }

  /// Parses a stored record.
  static RawRecord kept(String text) {
    return of(text.getBytes(UTF_8));
  }

  /// Does not show personal data.
  @Override
  public String toString() {
    return "RawRecord[]";
  }
}
