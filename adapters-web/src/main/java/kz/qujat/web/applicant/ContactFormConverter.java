package kz.qujat.web.applicant;

import java.util.Locale;
import java.util.Objects;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.web.applicant.ApplicationForm.Channels;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Converts the contact fields of a form: phone, e-mail, language and channels.
final class ContactFormConverter {
  static final String PHONE = "\\+7\\d{10}";
  static final String LANGUAGE = "kk|ru";

  private ContactFormConverter() {}

  /// The contacts of a new application.
  static ContactForm of(ApplicationForm form) {
    return new ContactForm(
        form.phone(),
        form.email(),
        language(form.language(), Language.RU),
        sms(form.channels(), true),
        cabinet(form.channels(), true));
  }

  /// The contacts after a change: absent fields stay as in `before`; null removes the e-mail
  /// address.
  static ContactForm changed(DraftChangeForm form, ContactForm before) {
    return new ContactForm(
        Objects.requireNonNullElse(form.phone(), before.phone()),
        email(form.email(), before.email()),
        language(form.language(), before.language()),
        sms(form.channels(), before.sms()),
        cabinet(form.channels(), before.cabinet()));
  }

  private static @Nullable String email(@Nullable JsonNode given, @Nullable String before) {
    if (given == null) {
      return before;
    }
    return given.isNull() ? null : given.stringValue();
  }

  private static Language language(@Nullable String given, Language before) {
    return given == null ? before : Language.valueOf(given.toUpperCase(Locale.ROOT));
  }

  private static boolean sms(@Nullable Channels channels, boolean before) {
    return channels == null ? before : Objects.requireNonNullElse(channels.sms(), before);
  }

  private static boolean cabinet(@Nullable Channels channels, boolean before) {
    return channels == null ? before : Objects.requireNonNullElse(channels.cabinet(), before);
  }

  /// The locale for messages to the citizen.
  static Locale locale(Language language) {
    return Locale.of(language.name().toLowerCase(Locale.ROOT));
  }
}
