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

/// An e-mail address to which mail can be sent without SMTP extensions.
///
/// The part before the `@` is ASCII (RFC 5321). The domain name may contain letters of other
/// alphabets (IDNA). A [JsonNode] is used where null, which removes the address, must be
/// distinguished from an absent field.
@Target({ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {EmailAddress.OfText.class, EmailAddress.OfNode.class})
public @interface EmailAddress {
  int LONGEST = 254;

  String message() default "MALFORMED";

  Class<?>[] groups() default {};

  Class<? extends Payload>[] payload() default {};

  /// Checks an address; an absent address is valid.
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
          ? failWith(FieldFaultCode.TOO_LONG, context)
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

    private static boolean failWith(
        FieldFaultCode fieldFaultCode, ConstraintValidatorContext context) {
      context.disableDefaultConstraintViolation();
      context.buildConstraintViolationWithTemplate(fieldFaultCode.name()).addConstraintViolation();
      return false;
    }
  }

  /// Checks an address; an absent address and null are valid.
  final class OfNode implements ConstraintValidator<EmailAddress, JsonNode> {
    private final OfText text = new OfText();

    @Override
    public boolean isValid(@Nullable JsonNode address, ConstraintValidatorContext context) {
      if (address == null || address.isNull()) {
        return true;
      }
      return address.isString()
          ? text.isValid(address.stringValue(), context)
          : OfText.failWith(FieldFaultCode.WRONG_TYPE, context);
    }
  }
}
