package kz.qujat.integration.seal;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// An element to be written: a text or elements. One that has neither is left out.
///
/// @param namespace empty for the elements within a message, which have none
public record Markup(String namespace, String name, @Nullable String text, List<Markup> parts) {
  public Markup {
    parts = parts.stream().filter(Markup::isThere).toList();
  }

  /// The outermost element of a message of `namespace`.
  public static Markup root(String namespace, String name, Markup... parts) {
    return new Markup(namespace, name, null, List.of(parts));
  }

  /// An element made of others.
  public static Markup of(String name, Markup... parts) {
    return new Markup("", name, null, List.of(parts));
  }

  /// An element with a text, left out when there is none.
  public static Markup leaf(String name, @Nullable Object text) {
    return new Markup("", name, Objects.toString(text, null), List.of());
  }

  /// The same element with more in it.
  public Markup with(List<Markup> more) {
    return new Markup(namespace, name, text, Stream.concat(parts.stream(), more.stream()).toList());
  }

  private boolean isThere() {
    return text != null || !parts.isEmpty() || !namespace.isEmpty();
  }

  /// A document of this element alone.
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
    // Said outright: a signature is made over what will stand in the text.
    element.setAttributeNS(XMLConstants.XMLNS_ATTRIBUTE_NS_URI, "xmlns:m", namespace);
    return element;
  }

  /// Says nothing of what stands in it.
  @Override
  public String toString() {
    return "Markup[" + name + "]";
  }
}
