package kz.qujat.integration.registry;

import java.util.List;
import java.util.stream.Stream;
import kz.qujat.integration.registry.ElementReadResult.Absent;
import kz.qujat.integration.registry.ElementReadResult.Known;
import kz.qujat.integration.registry.ElementReadResult.Odd;
import kz.qujat.integration.xmlsignature.Xml;
import org.w3c.dom.Element;

/// An element of a person's record, together with its path.
///
/// @param path the path from the person to the element, empty for the person
record LocatedElement(Element element, String path) {
  /// Returns the elements at the end of a path of names, without empty ones.
  List<LocatedElement> all(String... steps) {
    List<Element> found = List.of(element);
    for (String step : steps) {
      found = found.stream().flatMap(parent -> Xml.all(parent, step).stream()).toList();
    }
    String end = path(steps);
    return found.stream()
        .map(one -> new LocatedElement(one, end))
        .filter(locatedElement -> !locatedElement.text().isEmpty())
        .toList();
  }

  /// Returns the distinct texts at the end of a path of names.
  List<String> texts(String... steps) {
    return all(steps).stream().map(LocatedElement::text).distinct().toList();
  }

  /// Reads the text at the end of a path of names. Elements that contradict each other are [Odd].
  ElementReadResult<String> read(String... steps) {
    List<String> texts = texts(steps);
    if (texts.isEmpty()) {
      return new Absent<>(path(steps));
    }
    return texts.size() == 1 ? new Known<>(path(steps), texts.getFirst()) : new Odd<>(path(steps));
  }

  /// Returns the path of an element within this one.
  String path(String... steps) {
    return String.join("/", path.isEmpty() ? List.of(steps) : with(steps));
  }

  private List<String> with(String... steps) {
    return Stream.concat(Stream.of(path), Stream.of(steps)).toList();
  }

  private String text() {
    return element.getTextContent().strip();
  }

  /// Reveals nothing of the content.
  @Override
  public String toString() {
    return "LocatedElement[" + path + "]";
  }
}
