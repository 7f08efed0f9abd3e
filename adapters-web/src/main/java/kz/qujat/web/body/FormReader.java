package kz.qujat.web.body;

import jakarta.validation.Validator;
import java.util.Comparator;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.WireJson;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// Reads forms from JSON objects; one refusal names every field that is unknown, of the wrong type
/// or not valid.
///
/// Nothing is guessed: a number is no text and `"true"` is no truth value. A field that is null is
/// absent.
@Component
public final class FormReader {
  /// So many values of a wrong type are looked at.
  private static final int MOST_MISTYPED = 50;

  private final JsonMapper json = WireJson.mapper();
  private final Validator validator;

  FormReader(Validator validator) {
    this.validator = validator;
  }

  /// The form that `sent` is.
  ///
  /// @throws InvalidInput naming everything that is wrong with it, fields that the form does not
  ///   have included
  public <T extends RequestForm> T read(ObjectNode sent, Class<T> type) {
    var fieldFaults = new FieldFaults(type);
    T form = bind(sent.deepCopy(), type, fieldFaults);
    violations(form, fieldFaults);
    form.contradictions().forEach(fieldFaults::note);
    fieldFaults.check();
    return form;
  }

  /// The form among the fields of a page, which may have others besides.
  ///
  /// @throws InvalidInput naming everything that is wrong with it
  public <T extends RequestForm> T readKnown(ObjectNode sent, Class<T> type) {
    ObjectNode known = sent.deepCopy();
    known.retain(FieldNames.of(type));
    return read(known, type);
  }

  /// Binds what can be bound: a value of the wrong type is noted and left out.
  private <T> T bind(ObjectNode fields, Class<T> type, FieldFaults fieldFaults) {
    ObjectReader reader = json.readerFor(type).withHandler(new UnknownFields(fieldFaults));
    for (int mistyped = 0; mistyped < MOST_MISTYPED; mistyped++) {
      try {
        return reader.readValue(fields);
      } catch (JacksonException e) {
        TypeMismatches.note(e, fieldFaults);
        TypeMismatches.leaveOut(e, fields);
      }
    }
    throw new InvalidInput(fieldFaults.errors());
  }

  /// What is missing counts before what is badly written.
  private void violations(RequestForm form, FieldFaults fieldFaults) {
    validator.validate(form).stream()
        .sorted(Comparator.comparing(Constraints::flaw))
        .forEach(violation ->
            fieldFaults.note(
                FieldNames.path(violation.getPropertyPath(), form.getClass()),
                Constraints.flaw(violation)));
  }
}
