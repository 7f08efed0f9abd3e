package kz.qujat.sandbox.payment;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import kz.qujat.integration.xmlsignature.Xml;
import org.w3c.dom.Element;

/// Lines of the gateway's register as they were given: all lines within a `register`, or a single
/// one.
record RawRegisterLines(Element given) {
  static RawRegisterLines parse(String text) {
    return new RawRegisterLines(Xml.parse(text.getBytes(UTF_8)).getDocumentElement());
  }

  String text() {
    return new String(Xml.bytes(given), UTF_8);
  }

  /// Returns each line in a document of its own, so that it declares its own namespaces.
  List<Element> lines() {
    List<Element> lines =
        "register".equals(given.getLocalName()) ? Xml.children(given) : List.of(given);
    return lines.stream().map(line -> Xml.parse(Xml.bytes(line)).getDocumentElement()).toList();
  }
}
