package kz.qujat.web.wire;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import kz.qujat.web.wire.InvalidInput.FieldError;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Reads a JSON object field by field and collects all errors.
///
/// Types are not converted: a number is not accepted as a text, nor `"true"` as a boolean. A field
/// that is null counts as absent, and unknown fields are ignored. A field with an error is returned
/// as empty, so callers read all fields and then call [#check()] before they use any value.
public final class JsonObjectReader {
  private final ObjectNode fields;
  private final List<FieldError> errors = new ArrayList<>();

  public JsonObjectReader(ObjectNode fields) {
    this.fields = fields;
  }

  /// Whether the field is present, even with the value null.
  public boolean names(String field) {
    return fields.has(field);
  }

  /// An optional text.
  public Optional<String> text(String field) {
    return value(field, JsonNode::isString).map(JsonNode::stringValue);
  }

  /// A required text, which must not be blank.
  public Optional<String> requiredText(String field) {
    Optional<String> text = text(field).filter(value -> !value.isBlank());
    if (text.isEmpty()) {
      note(field, FieldFaultCode.REQUIRED);
    }
    return text;
  }

  /// An optional field whose text is parsed by `parser`; a text that cannot be parsed has the given
  /// fault.
  public <T> Optional<T> optional(
      String field, Function<String, Optional<T>> parser, FieldFaultCode fieldFaultCode) {
    return text(field).flatMap(text -> parsed(field, text, parser, fieldFaultCode));
  }

  /// A required field whose text is parsed by `parser`; a text that cannot be parsed has the given
  /// fault.
  public <T> Optional<T> required(
      String field, Function<String, Optional<T>> parser, FieldFaultCode fieldFaultCode) {
    return requiredText(field).flatMap(text -> parsed(field, text, parser, fieldFaultCode));
  }

  private <T> Optional<T> parsed(
      String field,
      String text,
      Function<String, Optional<T>> parser,
      FieldFaultCode fieldFaultCode) {
    Optional<T> parsed = parser.apply(text);
    if (parsed.isEmpty()) {
      note(field, fieldFaultCode);
    }
    return parsed;
  }

  /// Notes an error in a field; the first error noted for a field is kept.
  public void note(String field, FieldFaultCode fieldFaultCode) {
    if (errors.stream().noneMatch(error -> error.field().equals(field))) {
      errors.add(new FieldError(field, fieldFaultCode));
    }
  }

  /// Passes when there are no errors.
  ///
  /// @throws InvalidInput naming every invalid field
  public void check() {
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }

  private Optional<JsonNode> value(String field, Predicate<JsonNode> type) {
    @Nullable JsonNode node = fields.get(field);
    if (node == null || node.isNull()) {
      return Optional.empty();
    }
    if (!type.test(node)) {
      note(field, FieldFaultCode.WRONG_TYPE);
      return Optional.empty();
    }
    return Optional.of(node);
  }
}
