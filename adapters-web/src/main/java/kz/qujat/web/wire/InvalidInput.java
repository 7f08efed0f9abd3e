package kz.qujat.web.wire;

import java.util.List;

/// Input from a caller that cannot be used; it names every invalid field, not just the first.
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<FieldError> errors;

  /// A field and its error; nested names are joined by dots.
  public record FieldError(String field, FieldFaultCode flaw) {}

  public InvalidInput(List<FieldError> errors) {
    super(errors.toString(), null, false, false);
    this.errors = List.copyOf(errors);
  }

  public static InvalidInput of(String field, FieldFaultCode fieldFaultCode) {
    return new InvalidInput(List.of(new FieldError(field, fieldFaultCode)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
