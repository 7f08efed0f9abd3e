package kz.qujat.sandbox.control;

import java.util.Optional;
import java.util.UUID;
import kz.qujat.integration.neighbour.Fields;
import org.jspecify.annotations.Nullable;

/// Ids in the addresses of the controls.
public final class Keys {
  private Keys() {}

  /// The id written in `text`, or nothing there at all.
  public static UUID parse(String text) {
    return Fields.uuid(text).orElseThrow(NothingThere::new);
  }

  /// The id a query asks for, absent when it asks for none.
  public static @Nullable UUID filter(String field, String text) {
    if (text.isEmpty()) {
      return null;
    }
    var fields = new Fields();
    Optional<UUID> key = fields.read(field, text, Fields::uuid);
    fields.check();
    return key.orElseThrow();
  }
}
