package kz.qujat.sandbox.registry;

import static java.nio.charset.StandardCharsets.UTF_8;

import kz.qujat.integration.xmlsignature.UnreadableXml;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// A person exactly as a control wrote one, to be answered like that.
///
/// @param response what the register answers, with the person in it
record RawRecord(Element response) {
  /// Takes `person`, bare or within `response`, whatever stands in it.
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
    Document response = XmlBuilder.root(PersonRecord.NAMESPACE, "response").document();
    response.getDocumentElement().appendChild(response.importNode(person, true));
    return response.getDocumentElement();
  }

  /// The record as it is kept.
  String text() {
    return new String(Xml.bytes(response), UTF_8);
  }

  /// A record that was kept.
  static RawRecord kept(String text) {
    return of(text.getBytes(UTF_8));
  }

  /// Says nothing of the person.
  @Override
  public String toString() {
    return "RawRecord[]";
  }
}
