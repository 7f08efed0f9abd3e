package kz.qujat.integration.xmlsignature;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// An XML element to be written, with a text or child elements. Without either it is omitted,
/// unless it has a namespace.
///
/// @param namespace empty for the elements within a message, which have none
public record XmlElement(
    String namespace, String name, @Nullable String text, List<XmlElement> parts) {
  private static final String PREFIX = "m";

  public XmlElement {
    parts = parts.stream().filter(XmlElement::isWritten).toList();
  }

  /// Creates the root element of a message in `namespace`.
  public static XmlElement root(String namespace, String name, XmlElement... parts) {
    return new XmlElement(namespace, name, null, List.of(parts));
  }

  /// Creates an element with child elements.
  public static XmlElement of(String name, XmlElement... parts) {
    return new XmlElement("", name, null, List.of(parts));
  }

  /// Creates an element with a text. It is omitted when `text` is null.
  public static XmlElement leaf(String name, @Nullable Object text) {
    return new XmlElement("", name, Objects.toString(text, null), List.of());
  }

  /// Returns a copy of this element with more children.
  public XmlElement with(List<XmlElement> more) {
    return new XmlElement(
        namespace, name, text, Stream.concat(parts.stream(), more.stream()).toList());
  }

  private boolean isWritten() {
    return text != null || !parts.isEmpty() || !namespace.isEmpty();
  }

  /// Returns a document with this element as its root.
  public Document document() {
    Document document = Xml.empty();
    appendTo(document, document);
    return document;
  }

  /// Writes the element in exclusive canonical form, as the content of one that declares no prefix
  /// used here.
  void writeCanonical(ByteArrayOutputStream out) {
    writeCanonical(out, "");
  }

  /// @param declared the namespace that the prefix has in the parent, empty when it has none
  private void writeCanonical(ByteArrayOutputStream out, String declared) {
    String tag = namespace.isEmpty() ? name : PREFIX + ":" + name;
    boolean declares = !namespace.isEmpty() && !namespace.equals(declared);
    String declaration = declares ? " xmlns:" + PREFIX + "=\"" + namespace + "\"" : "";
    out.writeBytes(("<" + tag + declaration + ">").getBytes(UTF_8));
    if (text != null) {
      out.writeBytes(escaped(text).getBytes(UTF_8));
    }
    parts.forEach(part -> part.writeCanonical(out, declares ? namespace : declared));
    out.writeBytes(("</" + tag + ">").getBytes(UTF_8));
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\r", "&#xD;");
  }

  private void appendTo(Document document, Node parent) {
    Element element = element(document);
    parent.appendChild(element);
    if (text != null) {
      element.setTextContent(text);
    }
    parts.forEach(part -> part.appendTo(document, element));
  }

  private Element element(Document document) {
    if (namespace.isEmpty()) {
      return document.createElementNS(null, name);
    }
    Element element = document.createElementNS(namespace, PREFIX + ":" + name);
    // The namespace is declared explicitly, because a signature covers the attributes as they will
    // be serialised.
    element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:" + PREFIX, namespace);
    return element;
  }

  /// Reveals nothing of the content.
  @Override
  public String toString() {
    return "XmlElement[" + name + "]";
  }
}
