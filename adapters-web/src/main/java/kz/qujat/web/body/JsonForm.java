package kz.qujat.web.body;

import java.util.List;
import kz.qujat.web.wire.InvalidInput.FieldError;

/// A form that a caller fills in: a record whose components are the fields, with constraints of
/// Jakarta Validation. The OpenAPI description shows the same record.
///
/// A component is a text where the error depends on how the text is written. The record converts
/// such texts to domain types; call these methods only on a record that a [JsonFormReader] has
/// read.
public interface JsonForm {
  /// The errors of fields that are valid on their own but contradict each other.
  default List<FieldError> contradictions() {
    return List.of();
  }
}
