package kz.qujat.web.body;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qujat.domain.person.Region;
import org.jspecify.annotations.Nullable;

/// The two-digit code of an existing region.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownRegion.Check.class)
public @interface KnownRegion {
  String message() default "UNKNOWN";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Checks the code; an absent code is valid.
  final class Check implements ConstraintValidator<KnownRegion, String> {
    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || Region.parse(text).isPresent();
    }
  }
}
