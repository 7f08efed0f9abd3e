package kz.qujat.web.body;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.InvalidInput.FieldError;

/// Collects the errors in a form, one for each field: the first error noted for a field is kept.
final class FieldFaults {
  /// The largest number of invalid fields that one response names.
  private static final int MAX_FIELDS = 100;

  private final List<String> fields;
  private final Map<String, FieldFaultCode> flaws = new LinkedHashMap<>();
  private final Set<String> blank = new LinkedHashSet<>();

  FieldFaults(Class<?> form) {
    this.fields = FieldNames.of(form);
  }

  void note(String path, FieldFaultCode fieldFaultCode) {
    if (flaws.size() < MAX_FIELDS) {
      flaws.putIfAbsent(path, fieldFaultCode);
    }
  }

  /// Notes that a field with a fixed set of values is blank. A required field then counts as
  /// missing; an optional field has a value that is not allowed.
  void noteBlank(String path) {
    blank.add(path);
  }

  void note(FieldError error) {
    note(error.field(), error.flaw());
  }

  /// The errors in the order of the form's fields; unknown fields come last.
  List<FieldError> errors() {
    blank.forEach(path -> note(path, FieldFaultCode.NOT_ALLOWED));
    return flaws.entrySet().stream()
        .map(flaw -> new FieldError(flaw.getKey(), flaw.getValue()))
        .sorted(Comparator.comparingInt(this::order))
        .toList();
  }

  private int order(FieldError error) {
    int order = fields.indexOf(error.field().split("\\.", 2)[0]);
    return order < 0 ? fields.size() : order;
  }

  void check() {
    List<FieldError> errors = errors();
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
