package kz.qujat.application.vault;

import java.time.Instant;
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
  ///
  /// @param text the words; in Russian where the same in Kazakh stand beside them
  /// @param kazakh absent when the officer wrote in one language only
  /// @param area the part of the picture the words are about, absent when they are about no part
  record Comment(String text, @Nullable String kazakh, @Nullable Area area)
      implements Confidential {
    public Comment(String text) {
      this(text, null, null);
    }

    /// The words for a reader of `language`.
    public String in(Language language) {
      return language == Language.KK && kazakh != null ? kazakh : text;
    }
  }

  /// A part of a picture, in percent of its width and height from the upper left corner.
  record Area(int x, int y, int width, int height) {
    public static final int WHOLE = 100;

    public Area {
      if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > WHOLE || y + height > WHOLE) {
        throw new IllegalArgumentException("not within the picture");
      }
    }
  }

  record CardNumber(String number) implements Confidential {}

  record BankAccount(Iban iban) implements Confidential {}

  /// A signed text with the signature over it: detached CMS, DER in base64.
  ///
  /// @param revocation what was relied on when the signature was found good; absent with texts
  ///   signed before it was kept
  record SignedText(String text, String cms, @Nullable RevocationProof revocation)
      implements Confidential {
    public SignedText(String text, String cms) {
      this(text, cms, null);
    }
  }

  /// The answer by which a certificate was not revoked, word for word.
  ///
  /// @param address where it came from
  /// @param receivedAt by the real clock
  /// @param producedAt when it was made, as it says itself; absent where it does not
  /// @param thisUpdate for which moment it holds, as it says itself; absent where it does not
  /// @param answer the bytes as they came, in base64
  record RevocationProof(
      RevocationSource source,
      String address,
      Instant receivedAt,
      @Nullable Instant producedAt,
      @Nullable Instant thisUpdate,
      String answer) {}

  /// Whoever may say that a certificate has not been revoked.
  enum RevocationSource {
    /// A responder by RFC 6960.
    OCSP,
    /// A list by RFC 5280.
    CRL,
    /// A server that asks a responder for us and tells what it heard.
    NCANODE
  }
}
