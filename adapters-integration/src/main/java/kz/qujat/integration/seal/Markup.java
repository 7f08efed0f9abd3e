package kz.qujat.integration.seal;

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
public record Markup(String namespace, String name, @Nullable String text, List<Markup> parts) {
  public Markup {
    parts = parts.stream().filter(Markup::isThere).toList();
  }

  /// Creates the root element of a message in `namespace`.
  public static Markup root(String namespace, String name, Markup... parts) {
    return new Markup(namespace, name, null, List.of(parts));
  }

  /// Creates an element with child elements.
  public static Markup of(String name, Markup... parts) {
    return new Markup("", name, null, List.of(parts));
  }

  /// Creates an element with a text. It is omitted when `text` is null.
  public static Markup leaf(String name, @Nullable Object text) {
    return new Markup("", name, Objects.toString(text, null), List.of());
  }

  /// Returns a copy of this element with more children.
  public Markup with(List<Markup> more) {
    return new Markup(namespace, name, text, Stream.concat(parts.stream(), more.stream()).toList());
  }

  private boolean isThere() {
    return text != null || !parts.isEmpty() || !namespace.isEmpty();
  }

  /// Returns a document with this element as its root.
  public Document document() {
    Document document = Xml.empty();
    appendTo(document, document);
    return document;
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
    Element element = document.createElementNS(namespace, "m:" + name);
    // The namespace is declared explicitly, because a signature covers the attributes as they will
    // be serialised.
    element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:m", namespace);
    return element;
  }

  /// Reveals nothing of the content.
  @Override
  public String toString() {
    return "Markup[" + name + "]";
  }
}
