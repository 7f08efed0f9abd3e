package kz.qujat.sandbox.control;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.integration.neighbour.FieldReader;

/// Parses the ids in the addresses of the controls.
public final class PathIdParser {
  private PathIdParser() {}

  /// Parses the id in `text`; any other text is reported as not found.
  public static UUID parse(String text) {
    return FieldReader.uuid(text).orElseThrow(RecordNotFound::new);
  }

  /// Parses the id that a query filters by, which is optional.
  public static Optional<UUID> filter(String field, String text) {
    var fieldReader = new FieldReader();
    Optional<UUID> key =
        text.isEmpty() ? Optional.empty() : fieldReader.read(field, text, FieldReader::uuid);
    fieldReader.check();
    return key;
  }
}
