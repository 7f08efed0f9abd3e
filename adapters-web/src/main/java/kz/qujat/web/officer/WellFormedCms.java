package kz.qujat.web.officer;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import kz.qujat.web.wire.CmsTextDecoder;
import kz.qujat.web.wire.FieldFaultCode;
import org.jspecify.annotations.Nullable;

/// A signature in a format of signing programs. Whether the signature is valid is not checked here.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = WellFormedCms.Check.class)
@interface WellFormedCms {
  String message() default "MALFORMED";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Checks the format; an absent signature is valid.
  final class Check implements ConstraintValidator<WellFormedCms, String> {
    private static final int LONGEST = 64 * 1024;

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null) {
        return true;
      }
      Optional<byte[]> der = CmsTextDecoder.der(text);
      if (der.isPresent() && der.get().length > LONGEST) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate(FieldFaultCode.TOO_LONG.name())
            .addConstraintViolation();
        return false;
      }
      return der.isPresent();
    }
  }
}
