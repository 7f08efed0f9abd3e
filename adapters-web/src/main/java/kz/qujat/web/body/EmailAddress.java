package kz.qujat.web.body;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.net.IDN;
import java.util.regex.Pattern;
import kz.qujat.web.wire.FieldFaultCode;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// An e-mail address that mail can be sent to without extensions: the part before the `@` in ASCII
/// (RFC 5321), and behind it a domain name, be it one with letters of other alphabets (IDNA).
///
/// On a [JsonNode] it tells an address that is null, which takes one away, from one that is left
/// out.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {EmailAddress.OfText.class, EmailAddress.OfNode.class})
public @interface EmailAddress {
  int LONGEST = 254;

  String message() default "MALFORMED";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Judges an address that may be left out.
  final class OfText implements ConstraintValidator<EmailAddress, String> {
    private static final int LONGEST_LOCAL = 64;
    private static final int LONGEST_DOMAIN = 253;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final Pattern LOCAL = Pattern.compile(ATOM + "(\\." + ATOM + ")*");
    private static final String LABEL = "([A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern DOMAIN =
        Pattern.compile("([A-Za-z0-9]" + LABEL + "\\.)+[A-Za-z]" + LABEL);

    @Override
    public boolean isValid(@Nullable String address, ConstraintValidatorContext context) {
      if (address == null) {
        return true;
      }
      return address.length() > LONGEST
          ? isInstead(FieldFaultCode.TOO_LONG, context)
          : isDeliverable(address);
    }

    private static boolean isDeliverable(String address) {
      int at = address.lastIndexOf('@');
      return at > 0
          && at <= LONGEST_LOCAL
          && LOCAL.matcher(address.substring(0, at)).matches()
          && isDomain(address.substring(at + 1));
    }

    private static boolean isDomain(String name) {
      try {
        String ascii = IDN.toASCII(name, IDN.USE_STD3_ASCII_RULES);
        return ascii.length() <= LONGEST_DOMAIN && DOMAIN.matcher(ascii).matches();
      } catch (IllegalArgumentException _) {
        return false;
      }
    }

    private static boolean isInstead(
        FieldFaultCode fieldFaultCode, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(fieldFaultCode.name()).addConstraintViolation();
      return false;
    }
  }

  /// Judges an address that may be left out or null.
  final class OfNode implements ConstraintValidator<EmailAddress, JsonNode> {
    private final OfText text = new OfText();

    @Override
    public boolean isValid(@Nullable JsonNode address, ConstraintValidatorContext context) {
      if (address == null || address.isNull()) {
        return true;
      }
      return address.isString()
          ? text.isValid(address.stringValue(), context)
          : OfText.isInstead(FieldFaultCode.WRONG_TYPE, context);
    }
  }
}
