package kz.qujat.sandbox.control;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A scalar in the body of a control, written either as a string or bare: `"3"` or `3`.
public final class ScalarTextReader {
  private ScalarTextReader() {}

  /// Returns the value as text, absent when it is omitted or null. An object or a list is returned
  /// as its JSON, which every field rejects.
  public static @Nullable String text(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    return value.isValueNode() ? value.asString() : value.toString();
  }
}
