package kz.qujat.integration.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.crypto.dsig.XMLSignature;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/// The content of a message, independent of how its XML is written: without its signature,
/// namespace prefixes, comments, and white space around texts.
///
/// A repeated message has the same content. So has a payment that is reported both in a
/// notification and in a register.
public final class XmlContentFingerprint {
  private XmlContentFingerprint() {}

  /// Returns the SHA-256 of a message's content, in hex.
  public static String digest(Element message) {
    var content = new StringBuilder();
    appendContent(message, content);
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(content.toString().getBytes(UTF_8));
      return HexFormat.of().formatHex(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("no SHA-256", e);
    }
  }

  private static void appendContent(Element element, StringBuilder content) {
    var parts = element.getChildNodes();
    for (int i = 0; i < parts.getLength(); i++) {
      switch (parts.item(i)) {
        case Element part when !isSignature(part) -> appendElement(part, content);
        case Text text -> content.append(escaped(text.getData().strip()));
        case Node _ -> {}
      }
    }
  }

  private static boolean isSignature(Element part) {
    return XMLSignature.XMLNS.equals(part.getNamespaceURI());
  }

  private static void appendElement(Element element, StringBuilder content) {
    content.append('<').append(element.getLocalName()).append(attributes(element)).append('>');
    appendContent(element, content);
    content.append("</>");
  }

  private static String attributes(Element element) {
    var attributes = element.getAttributes();
    return IntStream.range(0, attributes.getLength())
        .mapToObj(i -> (Attr) attributes.item(i))
        .filter(one -> !XMLConstants.XMLNS_ATTRIBUTE_NS_URI.equals(one.getNamespaceURI()))
        .map(one -> " " + one.getLocalName() + "=\"" + escaped(one.getValue()) + "\"")
        .sorted()
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
