package kz.qujat.web.applicant;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.domain.person.PointCode;
import org.jspecify.annotations.Nullable;

/// The code of an existing registration point.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = KnownPoint.Check.class)
@interface KnownPoint {
  String message() default "UNKNOWN";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Checks the code; an absent code is valid.
  final class Check implements ConstraintValidator<KnownPoint, String> {
    private final RegistrationPoints points;

    Check(RegistrationPoints points) {
      this.points = points;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || PointCode.parse(text).flatMap(points::find).isPresent();
    }
  }
}
