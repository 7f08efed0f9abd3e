package kz.qujat.web.body;

import jakarta.validation.Validator;
import java.util.Comparator;
import kz.qujat.web.wire.ApiJsonMapperFactory;
import kz.qujat.web.wire.InvalidInput;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads forms from JSON objects; one exception names every field that is unknown, of the wrong
/// type or invalid.
///
/// Types are not converted: a number is not accepted as a text, nor `"true"` as a boolean. A field
/// that is null counts as absent.
@Component
public final class JsonFormReader {
  /// The largest number of values of a wrong type that are examined.
  private static final int MAX_MISTYPED = 50;

  private final JsonMapper json = ApiJsonMapperFactory.mapper();
  private final Validator validator;

  JsonFormReader(Validator validator) {
    this.validator = validator;
  }

  /// Reads a form; every field must belong to it.
  ///
  /// @throws InvalidInput naming every invalid or unknown field
  public <T extends JsonForm> T read(ObjectNode sent, Class<T> type) {
    var fieldFaults = new FieldFaults(type);
    T form = bind(sent.deepCopy(), type, fieldFaults);
    noteViolations(form, fieldFaults);
    form.contradictions().forEach(fieldFaults::note);
    fieldFaults.check();
    return form;
  }

  /// Reads a form from the fields of a page, and ignores fields that do not belong to the form.
  ///
  /// @throws InvalidInput naming every invalid field
  public <T extends JsonForm> T readKnown(ObjectNode sent, Class<T> type) {
    ObjectNode known = sent.deepCopy();
    known.retain(FieldNames.of(type));
    return read(known, type);
  }

  /// Binds all values that can be bound; a value of the wrong type is noted and left out.
  private <T> T bind(ObjectNode fields, Class<T> type, FieldFaults fieldFaults) {
    ObjectReader reader = json.readerFor(type).withHandler(new UnknownFields(fieldFaults));
    for (int mistyped = 0; mistyped < MAX_MISTYPED; mistyped++) {
      try {
        return reader.readValue(fields);
      } catch (JacksonException e) {
        TypeMismatches.note(e, fieldFaults);
        TypeMismatches.leaveOut(e, fields);
      }
    }
    throw new InvalidInput(fieldFaults.errors());
  }

  /// Notes violated constraints. Of several in one field, a missing value is noted first.
  private void noteViolations(JsonForm form, FieldFaults fieldFaults) {
    validator.validate(form).stream()
        .sorted(Comparator.comparing(ConstraintFaults::flaw))
        .forEach(violation ->
            fieldFaults.note(
                FieldNames.path(violation.getPropertyPath(), form.getClass()),
                ConstraintFaults.flaw(violation)));
  }
}
