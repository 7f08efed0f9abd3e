package kz.qujat.sandbox.control;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.integration.neighbour.FieldReader;

/// Ids in the addresses of the controls.
public final class Keys {
  private Keys() {}

  /// The id written in `text`, or nothing there at all.
  public static UUID parse(String text) {
    return FieldReader.uuid(text).orElseThrow(RecordNotFound::new);
  }

  /// The id a query asks for, which may be left out.
  public static Optional<UUID> filter(String field, String text) {
    var fieldReader = new FieldReader();
    Optional<UUID> key =
        text.isEmpty() ? Optional.empty() : fieldReader.read(field, text, FieldReader::uuid);
    fieldReader.check();
    return key;
  }
}
