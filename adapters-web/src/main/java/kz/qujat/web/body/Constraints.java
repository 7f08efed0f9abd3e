package kz.qujat.web.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import kz.qujat.web.wire.Flaw;

/// Which flaw of a field a violated constraint is: the one its message names, else the usual one of
/// its kind.
final class Constraints {
  private static final Map<Class<? extends Annotation>, Flaw> USUAL =
      Map.of(
          NotNull.class, Flaw.REQUIRED,
          NotBlank.class, Flaw.REQUIRED,
          Size.class, Flaw.TOO_LONG);

  private Constraints() {}

  static Flaw flaw(ConstraintViolation<?> violation) {
    return Arrays.stream(Flaw.values())
        .filter(flaw -> flaw.name().equals(violation.getMessageTemplate()))
        .findFirst()
        .orElseGet(() ->
            USUAL.getOrDefault(
                violation.getConstraintDescriptor().getAnnotation().annotationType(),
                Flaw.MALFORMED));
  }
}
