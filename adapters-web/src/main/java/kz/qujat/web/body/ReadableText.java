package kz.qujat.web.body;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import kz.qujat.web.wire.FieldFaultCode;
import org.jspecify.annotations.Nullable;

/// A text for people to read. Its length is counted in Unicode code points.
///
/// A text that cannot be encoded in UTF-8 or cannot be printed is malformed, because it cannot be
/// signed.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = ReadableText.Check.class)
public @interface ReadableText {
  /// The largest number of code points.
  int max();

  /// Whether leading and trailing blanks are left out of the count.
  boolean stripped() default false;

  String message() default "MALFORMED";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Checks the length and every character.
  final class Check implements ConstraintValidator<ReadableText, String> {
    private int max;
    private boolean stripped;

    @Override
    public void initialize(ReadableText constraint) {
      max = constraint.max();
      stripped = constraint.stripped();
    }

    @Override
    public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
      if (text == null || text.isBlank()) {
        return true;
      }
      String counted = stripped ? text.strip() : text;
      if (counted.codePointCount(0, counted.length()) > max) {
        context.disableDefaultConstraintViolation();
        context
            .buildConstraintViolationWithTemplate(FieldFaultCode.TOO_LONG.name())
            .addConstraintViolation();
        return false;
      }
      return text.codePoints().allMatch(Check::canBeRead);
    }

    /// Whether a character can be encoded in UTF-8 and printed.
    public static boolean canBeRead(int codePoint) {
      return Character.getType(codePoint) != Character.SURROGATE
          && (!Character.isISOControl(codePoint) || "\n\r\t".indexOf(codePoint) >= 0);
    }
  }
}
