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

/// What is wrong with a form, one flaw for each field: what was noted first stands.
final class FieldFaults {
  /// So many fields are named; whoever has more wrong has not read the description.
  private static final int MOST = 100;

  private final List<String> fields;
  private final Map<String, FieldFaultCode> flaws = new LinkedHashMap<>();
  private final Set<String> blank = new LinkedHashSet<>();

  FieldFaults(Class<?> form) {
    this.fields = FieldNames.of(form);
  }

  void note(String path, FieldFaultCode fieldFaultCode) {
    if (flaws.size() < MOST) {
      flaws.putIfAbsent(path, fieldFaultCode);
    }
  }

  /// Notes a blank where one of certain words is allowed: a field that is needed is then missing,
  /// and one that is not has a word that is not allowed.
  void noteBlank(String path) {
    blank.add(path);
  }

  void note(FieldError error) {
    note(error.field(), error.flaw());
  }

  /// In the order of the form, what the form does not have last.
  List<FieldError> errors() {
    blank.forEach(path -> note(path, FieldFaultCode.NOT_ALLOWED));
    return flaws.entrySet().stream()
        .map(flaw -> new FieldError(flaw.getKey(), flaw.getValue()))
        .sorted(Comparator.comparingInt(this::place))
        .toList();
  }

  private int place(FieldError error) {
    int place = fields.indexOf(error.field().split("\\.", 2)[0]);
    return place < 0 ? fields.size() : place;
  }

  void check() {
    List<FieldError> errors = errors();
    if (!errors.isEmpty()) {
      throw new InvalidInput(errors);
    }
  }
}
