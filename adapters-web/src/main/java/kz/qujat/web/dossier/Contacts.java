package kz.qujat.web.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import kz.qujat.application.vault.Confidential.ContactForm;
import org.jspecify.annotations.Nullable;

/// The form as the citizen filled it in.
record Contacts(
    String phone,
    @Nullable String email,
    String language,
    @JsonProperty("notify") Channels channels) {

  /// How the citizen wants to hear of the application.
  record Channels(boolean sms, boolean cabinet) {}

  static Contacts of(ContactForm form) {
    return new Contacts(
        form.phone(),
        form.email(),
        form.language().name().toLowerCase(Locale.ROOT),
        new Channels(form.sms(), form.cabinet()));
  }
}
