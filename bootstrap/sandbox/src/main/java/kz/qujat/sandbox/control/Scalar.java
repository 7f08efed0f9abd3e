package kz.qujat.sandbox.control;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A value of a control's body that may be written as text or bare: `"3"` or `3`.
public final class Scalar {
  private Scalar() {}

  /// The value as text, absent when it is left out or null; of an object or a list its JSON, which
  /// no field understands.
  public static @Nullable String text(@Nullable JsonNode value) {
    if (value == null || value.isNull()) {
      return null;
    }
    return value.isValueNode() ? value.asString() : value.toString();
  }
}
