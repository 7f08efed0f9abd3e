package kz.qujat.web.body;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import kz.qujat.web.wire.FieldFaultCode;

/// Determines the fault for a violated constraint: the one that its message names, otherwise the
/// usual one for constraints of its type.
final class ConstraintFaults {
  private static final Map<Class<? extends Annotation>, FieldFaultCode> USUAL =
      Map.of(
          NotNull.class, FieldFaultCode.REQUIRED,
          NotBlank.class, FieldFaultCode.REQUIRED,
          Size.class, FieldFaultCode.TOO_LONG);

  private ConstraintFaults() {}

  static FieldFaultCode flaw(ConstraintViolation<?> violation) {
    return Arrays.stream(FieldFaultCode.values())
        .filter(fieldFaultCode -> fieldFaultCode.name().equals(violation.getMessageTemplate()))
        .findFirst()
        .orElseGet(() ->
            USUAL.getOrDefault(
                violation.getConstraintDescriptor().getAnnotation().annotationType(),
                FieldFaultCode.MALFORMED));
  }
}
