package kz.qujat.web.reconciliation;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.Optional;
import kz.qujat.application.reconciliation.ReconciliationService;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.QueryParameterReader;
import org.jspecify.annotations.Nullable;

/// A civil day that can be compared because it is over and not too long ago, written as
/// `2026-11-22`.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ValidReconciliationDay.Check.class)
@interface ValidReconciliationDay {
  String message() default "MALFORMED";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Checks the day; an absent day is valid.
  final class Check implements ConstraintValidator<ValidReconciliationDay, String> {
    private final ReconciliationService reconciliationService;

    Check(ReconciliationService reconciliationService) {
      this.reconciliationService = reconciliationService;
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      Optional<LocalDate> day = text == null ? Optional.empty() : QueryParameterReader.day(text);
      if (day.filter(this::cannotBeCompared).isPresent()) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate(FieldFaultCode.OUT_OF_RANGE.name())
            .addConstraintViolation();
        return false;
      }
      return text == null || day.isPresent();
    }

    private boolean cannotBeCompared(LocalDate day) {
      return day.isAfter(reconciliationService.latestDay())
          || day.isBefore(reconciliationService.earliestDay());
    }
  }
}
