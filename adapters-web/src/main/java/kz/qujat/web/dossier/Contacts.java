package kz.qujat.web.dossier;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import org.jspecify.annotations.Nullable;

/// The contact form as the citizen filled it in.
record Contacts(
    String phone,
    @Nullable String email,
    String language,
    @JsonProperty("notify") Channels channels) {

  /// The channels on which the citizen wants to be notified.
  record Channels(boolean sms, boolean cabinet) {}

  static Contacts of(ContactForm form) {
    return new Contacts(
        form.phone(),
        form.email(),
        form.language().name().toLowerCase(Locale.ROOT),
        new Channels(form.sms(), form.cabinet()));
  }
}
