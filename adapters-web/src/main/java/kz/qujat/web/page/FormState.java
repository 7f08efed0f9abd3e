package kz.qujat.web.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.InvalidInput.FieldError;
import kz.qujat.web.wire.JsonObjectReader;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The content of a form on a page: the typed values, to show them again, and the errors.
///
/// @param values by field name; a field that was left out has no entry
/// @param errors in the order in which they were found
public record FormState(Map<String, String> values, List<FieldError> errors) {
  public FormState {
    values = Map.copyOf(values);
    errors = List.copyOf(errors);
  }

  /// An empty form.
  public static FormState blank() {
    return new FormState(Map.of(), List.of());
  }

  /// A form that shows `values`; null values are left blank.
  public static FormState of(Map<String, ? extends @Nullable Object> values) {
    Map<String, String> present = new HashMap<>();
    values.forEach((field, value) -> {
      if (value != null) {
        present.put(field, value.toString().strip());
      }
    });
    return new FormState(present, List.of());
  }

  /// The same form with these errors.
  public FormState with(InvalidInput faults) {
    return new FormState(values, faults.errors());
  }

  /// The same form with one error.
  public FormState with(String field, FieldFaultCode fieldFaultCode) {
    return with(InvalidInput.of(field, fieldFaultCode));
  }

  public String value(String field) {
    return values.getOrDefault(field, "");
  }

  public boolean is(String field, String value) {
    return value(field).equals(value);
  }

  /// The error of a field; null when there is none.
  public @Nullable FieldFaultCode flaw(String field) {
    for (FieldError error : errors) {
      if (error.field().equals(field)) {
        return error.flaw();
      }
    }
    return null;
  }

  /// The values as a form that is read like the body of an API call.
  ///
  /// Blank values are left out. A dot in a field name leads into a part of the form: `notify.sms`.
  ///
  /// @param flags the fields that are checkboxes: true when present
  public JsonObjectReader form(Set<String> flags) {
    return new JsonObjectReader(fields(flags));
  }

  /// The same as the fields of an object.
  public ObjectNode fields(Set<String> flags) {
    ObjectNode fields = JsonNodeFactory.instance.objectNode();
    values.forEach((field, value) -> {
      if (!flags.contains(field) && !value.isEmpty()) {
        part(fields, field).put(ownName(field), value);
      }
    });
    flags.forEach(flag -> part(fields, flag).put(ownName(flag), values.containsKey(flag)));
    return fields;
  }

  private static ObjectNode part(ObjectNode fields, String field) {
    int dot = field.indexOf('.');
    return dot < 0 ? fields : fields.withObjectProperty(field.substring(0, dot));
  }

  private static String ownName(String field) {
    return field.substring(field.indexOf('.') + 1);
  }
}
