package kz.qujat.web.wire;

import java.util.List;

/// What a caller sent cannot be used; every field at fault is named, not just the first.
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient List<FieldError> errors;

  /// A field and what is wrong with it; parts of a field are joined by dots.
  public record FieldError(String field, Flaw flaw) {}

  public InvalidInput(List<FieldError> errors) {
    super(errors.toString(), null, false, false);
    this.errors = List.copyOf(errors);
  }

  public static InvalidInput of(String field, Flaw flaw) {
    return new InvalidInput(List.of(new FieldError(field, flaw)));
  }

  public List<FieldError> errors() {
    return errors;
  }
}
