package kz.qujat.web.wire;

import java.util.List;
import java.util.Map;
import kz.qujat.web.wire.InvalidInput.FieldError;

/// The query parameters of a call, with the errors that were found before their values are read.
///
/// @param values by name; the first where a parameter is repeated
/// @param errors the parameters that the call does not have
public record QueryParameters(Map<String, String> values, List<FieldError> errors) {
  public QueryParameters {
    values = Map.copyOf(values);
    errors = List.copyOf(errors);
  }

  /// A reader of the values, whose check reports these errors too.
  public JsonObjectReader reader() {
    JsonObjectReader reader = QueryParameterReader.of(values);
    errors.forEach(error -> reader.note(error.field(), error.flaw()));
    return reader;
  }
}
