package kz.qujat.web.body;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qujat.web.wire.Query;
import org.jspecify.annotations.Nullable;

/// A day of the calendar, written as `2026-11-22`.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = CivilDay.Check.class)
public @interface CivilDay {
  String message() default "MALFORMED";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Nothing is nothing wrong.
  final class Check implements ConstraintValidator<CivilDay, String> {
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || Query.day(text).isPresent();
    }
  }
}
