package kz.qujat.web.applicant;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/// A page to which a citizen may return after paying.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = AllowedReturnUrl.Check.class)
@interface AllowedReturnUrl {
  String message() default "NOT_ALLOWED";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Checks the address; an absent address is valid.
  final class Check implements ConstraintValidator<AllowedReturnUrl, String> {
    private final AllowedReturnUrls urls;

    Check(AllowedReturnUrls urls) {
      this.urls = urls;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      return text == null || urls.find(text).isPresent();
    }
  }
}
