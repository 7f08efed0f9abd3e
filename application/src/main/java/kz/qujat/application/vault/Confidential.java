package kz.qujat.application.vault;

import kz.qujat.domain.refund.Iban;
import org.jspecify.annotations.Nullable;

/// A paper that belongs to a person and is kept in the vault.
public sealed interface Confidential {
  /// What the citizen filled in.
  ///
  /// @param phone in the form `+7…`
  /// @param sms whether the citizen wants text messages
  /// @param cabinet whether the citizen wants messages in the eGov cabinet
  record ContactForm(
      String phone, @Nullable String email, Language language, boolean sms, boolean cabinet)
      implements Confidential {}

  /// The language a citizen is written to in.
  enum Language {
    KK,
    RU
  }

  /// An officer's words to the citizen.
  record Comment(String text) implements Confidential {}

  record CardNumber(String number) implements Confidential {}

  record BankAccount(Iban iban) implements Confidential {}

  /// A signed text with the signature over it: detached CMS, DER in base64.
  record SignedText(String text, String cms) implements Confidential {}
}
