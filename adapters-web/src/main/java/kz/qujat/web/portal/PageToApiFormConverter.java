package kz.qujat.web.portal;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.person.PointCode;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.language.Texts;
import kz.qujat.web.page.FormState;
import tools.jackson.databind.node.ObjectNode;

/// Converts the contact form between the page and the API form.
final class PageToApiFormConverter {
  private static final String CONSENT = "consent";
  private static final String SMS = "notify.sms";
  private static final String CABINET = "notify.cabinet";
  private static final String PHONE = "phone";
  private static final Set<String> BOXES = Set.of(CONSENT, SMS, CABINET);

  private PageToApiFormConverter() {}

  /// The form for a citizen who has never applied.
  static FormState blank() {
    boolean kazakh = Texts.language().equals(LanguageResolver.KK);
    return FormState.of(
        Map.of("language", kazakh ? "kk" : "ru", PHONE, "+7", SMS, "true", CABINET, "true"));
  }

  /// The form filled in with known contacts.
  static FormState of(ContactForm contacts, PointCode point) {
    Map<String, Object> values = new HashMap<>();
    values.put("region", point.region().code());
    values.put("registrationPoint", point.code());
    values.put(PHONE, contacts.phone());
    values.put("language", name(contacts.language()));
    if (contacts.email() != null) {
      values.put("email", contacts.email());
    }
    if (contacts.sms()) {
      values.put(SMS, true);
    }
    if (contacts.cabinet()) {
      values.put(CABINET, true);
    }
    return FormState.of(values);
  }

  private static String name(Language language) {
    return language.name().toLowerCase(Locale.ROOT);
  }

  /// The typed fields, as the request body of the API call that starts an application.
  static ObjectNode form(FormState typed) {
    Map<String, String> values = new HashMap<>(typed.values());
    values.put("reason", EligibilityRules.EXPIRY);
    values.computeIfPresent(PHONE, (_, phone) -> international(phone));
    return new FormState(values, typed.errors()).fields(BOXES);
  }

  /// The same for an existing draft, for which consent has already been given.
  static ObjectNode changes(FormState typed) {
    Map<String, String> values = new HashMap<>(typed.values());
    values.put(CONSENT, "true");
    return form(new FormState(values, typed.errors()));
  }

  /// Converts a phone number to the stored format: `8 (701) 123-45-67` becomes `+77011234567`.
  ///
  /// A text that is not such a number is returned unchanged.
  private static String international(String phone) {
    String digits = phone.replaceAll("[\\s()\\u2010-\\u2015-]", "");
    return digits.matches("(\\+7|7|8)?\\d{10}")
        ? "+7" + digits.substring(digits.length() - 10)
        : phone;
  }
}
