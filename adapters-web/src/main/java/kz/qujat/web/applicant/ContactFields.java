package kz.qujat.web.applicant;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.Confidential.Language;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import org.jspecify.annotations.Nullable;

/// Reads how to reach a citizen: phone, e-mail, language and channels.
final class ContactFields {
  private static final Pattern PHONE = Pattern.compile("\\+7\\d{10}");
  private static final Pattern EMAIL =
      Pattern.compile("[^\\s@<>\"]{1,64}@[^\\s@<>\".]+(\\.[^\\s@<>\".]+)+");
  private static final int LONGEST_EMAIL = 254;

  private ContactFields() {}

  /// The contacts of a new application; valid only when the form has no errors.
  static ContactForm required(Form form) {
    Form channels = form.part("notify");
    return new ContactForm(
        form.required("phone", matching(PHONE), Flaw.MALFORMED).orElse(""),
        email(form).orElse(null),
        language(form).orElse(Language.RU),
        channels.flag("sms").orElse(true),
        channels.flag("cabinet").orElse(true));
  }

  /// The contacts in `before` with the changes in the form.
  ///
  /// A field that is left out stays as it is; a null e-mail address removes the address.
  static ContactForm changed(Form form, ContactForm before) {
    Form channels = form.part("notify");
    @Nullable String email = form.names("email") ? email(form).orElse(null) : before.email();
    return new ContactForm(
        form.optional("phone", matching(PHONE), Flaw.MALFORMED).orElse(before.phone()),
        email,
        language(form).orElse(before.language()),
        channels.flag("sms").orElse(before.sms()),
        channels.flag("cabinet").orElse(before.cabinet()));
  }

  private static Optional<String> email(Form form) {
    if (form.text("email").filter(email -> email.length() > LONGEST_EMAIL).isPresent()) {
      form.note("email", Flaw.TOO_LONG);
    }
    return form.optional("email", matching(EMAIL), Flaw.MALFORMED);
  }

  private static Optional<Language> language(Form form) {
    return form.optional("language", ContactFields::language, Flaw.UNKNOWN);
  }

  private static Optional<Language> language(String text) {
    return switch (text) {
      case "kk" -> Optional.of(Language.KK);
      case "ru" -> Optional.of(Language.RU);
      default -> Optional.empty();
    };
  }

  /// The locale for messages to the citizen.
  static Locale locale(Language language) {
    return Locale.of(language.name().toLowerCase(Locale.ROOT));
  }

  private static Function<String, Optional<String>> matching(Pattern pattern) {
    return text -> Optional.of(text).filter(pattern.asMatchPredicate());
  }
}
