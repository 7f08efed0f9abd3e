package kz.qujat.sandbox.control;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// A value of a control's body that may be written as text or bare: `"3"` or `3`.
public final class Scalar {
  private Scalar() {}

  /// The value as text, absent when it is left out or null.
  public static @Nullable String text(@Nullable JsonNode value) {
    return value == null || value.isNull() ? null : value.asString();
  }
}
