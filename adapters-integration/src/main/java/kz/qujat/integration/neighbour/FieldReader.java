package kz.qujat.integration.neighbour;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import kz.qujat.integration.neighbour.MalformedMessage.Fault;
import kz.qujat.integration.xmlsignature.Xml;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/// Reads the fields of a neighbour's message and collects all faults.
public final class FieldReader {
  private final List<Fault> faults = new ArrayList<>();

  /// Returns the parsed value of a required field, empty when the field is at fault.
  public <T> Optional<T> read(
      String field, @Nullable String text, Function<String, Optional<T>> meaning) {
    if (text == null || text.isBlank()) {
      faults.add(new Fault(field, "REQUIRED", field + " is missing"));
      return Optional.empty();
    }
    Optional<T> value = meaning.apply(text);
    if (value.isEmpty()) {
      faults.add(new Fault(field, "INVALID", field + " cannot be understood"));
    }
    return value;
  }

  /// Returns the parsed value of an element that must occur exactly once, empty when it is at
  /// fault.
  public <T> Optional<T> once(Element message, String name, Function<String, Optional<T>> meaning) {
    if (Xml.all(message, name).size() > 1) {
      faults.add(new Fault(name, "REPEATED", name + " is there more than once"));
      return Optional.empty();
    }
    return read(name, Xml.text(message, name), meaning);
  }

  /// Completes the reading.
  ///
  /// @throws MalformedMessage when any field was at fault
  public void check() {
    if (!faults.isEmpty()) {
      throw new MalformedMessage(faults);
    }
  }

  public static Optional<UUID> uuid(String text) {
    try {
      return Optional.of(UUID.fromString(text));
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  /// Parses an instant with any offset.
  public static Optional<Instant> instant(String text) {
    return XsDateTimes.parse(text);
  }

  /// Parses a positive number (`xs:positiveInteger`), with an optional plus sign and leading zeros.
  public static Optional<Integer> count(String text) {
    return text.matches("\\+?0*[1-9]\\d{0,8}")
        ? Optional.of(Integer.valueOf(text))
        : Optional.empty();
  }

  /// Accepts a text of at most `longest` characters.
  public static Function<String, Optional<String>> text(int longest) {
    return text -> text.length() <= longest ? Optional.of(text) : Optional.empty();
  }
}
