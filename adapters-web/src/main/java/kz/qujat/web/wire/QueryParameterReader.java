package kz.qujat.web.wire;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads query parameters like any other form; a blank parameter counts as absent.
public final class QueryParameterReader {
  public static final String LIMIT = "limit";
  private static final int LONGEST_PAGE = 200;

  private QueryParameterReader() {}

  /// A reader of the parameters, which already knows whether `limit` is invalid.
  public static JsonObjectReader of(Map<String, String> parameters) {
    var reader = new JsonObjectReader(fields(parameters));
    reader.optional(LIMIT, QueryParameterReader::limit, FieldFaultCode.OUT_OF_RANGE);
    return reader;
  }

  /// Parses the largest number of entries of a page, from 1 to 200.
  public static Optional<Integer> limit(String text) {
    return text.matches("\\d{1,3}")
        ? Optional.of(Integer.valueOf(text)).filter(limit -> limit >= 1 && limit <= LONGEST_PAGE)
        : Optional.empty();
  }

  /// The parameters as the fields of an object, without blank parameters.
  public static ObjectNode fields(Map<String, String> parameters) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    parameters.forEach((name, value) -> {
      if (!value.isBlank()) {
        fields.put(name, value);
      }
    });
    return fields;
  }

  /// Parses a day such as `2026-11-22`.
  ///
  /// The year must have four digits, because a search for any other year makes no sense.
  public static Optional<LocalDate> day(String text) {
    try {
      return text.matches("\\d{4}-\\d{2}-\\d{2}")
          ? Optional.of(LocalDate.parse(text))
          : Optional.empty();
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// Parses the name of an enum constant, which must match exactly.
  public static <E extends Enum<E>> Function<String, Optional<E>> oneOf(Class<E> family) {
    return text ->
        Arrays.stream(family.getEnumConstants())
            .filter(constant -> constant.name().equals(text))
            .findFirst();
  }
}
