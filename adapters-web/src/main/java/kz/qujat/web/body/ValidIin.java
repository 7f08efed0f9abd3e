package kz.qujat.web.body;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// The twelve digits of an IIN, with a correct check digit.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidIin.Check.class)
public @interface ValidIin {
  String message() default "MALFORMED";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Checks the IIN; an absent IIN is valid.
  final class Check implements ConstraintValidator<ValidIin, String> {
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || Iin.parse(text).isPresent();
    }
  }
}
