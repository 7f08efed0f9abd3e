package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerMapping;

/// What the path of a call names.
final class PathIds {
  private PathIds() {}

  /// The value of a path variable, nothing on paths without it.
  static Optional<String> variable(String name, HttpServletRequest request) {
    @Nullable Object variables =
        request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
    return variables instanceof Map<?, ?> map && map.get(name) instanceof String value
        ? Optional.of(value)
        : Optional.empty();
  }

  /// The id that `text` is, written in full.
  static Optional<UUID> parse(String text) {
    try {
      UUID id = UUID.fromString(text);
      return id.toString().equalsIgnoreCase(text) ? Optional.of(id) : Optional.empty();
    } catch (IllegalArgumentException _) {
      return Optional.empty();
    }
  }
}
