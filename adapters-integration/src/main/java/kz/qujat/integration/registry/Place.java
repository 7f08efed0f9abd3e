package kz.qujat.integration.registry;

import java.util.List;
import java.util.stream.Stream;
import kz.qujat.integration.registry.Reading.Absent;
import kz.qujat.integration.registry.Reading.Known;
import kz.qujat.integration.registry.Reading.Odd;
import kz.qujat.integration.seal.Xml;
import org.w3c.dom.Element;

/// An element of a person's record that holds others.
///
/// @param path from the person to it, empty for the person
record Place(Element element, String path) {
  /// The elements at the end of a path of names that have anything in them.
  List<Place> all(String... steps) {
    List<Element> found = List.of(element);
    for (String step : steps) {
      found = found.stream().flatMap(parent -> Xml.all(parent, step).stream()).toList();
    }
    String end = path(steps);
    return found.stream()
        .map(one -> new Place(one, end))
        .filter(place -> !place.text().isEmpty())
        .toList();
  }

  /// The different texts at the end of a path of names.
  List<String> texts(String... steps) {
    return all(steps).stream().map(Place::text).distinct().toList();
  }

  /// The one text at the end of a path of names; odd where two elements contradict each other.
  Reading<String> read(String... steps) {
    List<String> texts = texts(steps);
    if (texts.isEmpty()) {
      return new Absent<>(path(steps));
    }
    return texts.size() == 1 ? new Known<>(path(steps), texts.getFirst()) : new Odd<>(path(steps));
  }

  /// The path of an element within this one.
  String path(String... steps) {
    return String.join("/", path.isEmpty() ? List.of(steps) : with(steps));
  }

  private List<String> with(String... steps) {
    return Stream.concat(Stream.of(path), Stream.of(steps)).toList();
  }

  private String text() {
    return element.getTextContent().strip();
  }

  /// Says nothing of what stands in it.
  @Override
  public String toString() {
    return "Place[" + path + "]";
  }
}
