package kz.qujat.application.vault;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.refund.Iban;
import org.jspecify.annotations.Nullable;

/// A paper that belongs to a person and is kept in the vault.
public sealed interface Confidential
    permits HolderRecord,
        Confidential.ContactForm,
        Confidential.Comment,
        Confidential.CardNumber,
        Confidential.BankAccount,
        Confidential.ExemptionGround,
        Confidential.BankReference,
        Confidential.NamedPayer,
        Confidential.RawMessage,
        Confidential.SignedText {
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

  /// Why no duty is payable; it may tell about a person's health.
  record ExemptionGround(Exemption ground) implements Confidential {}

  /// The bank's own reference of a payment, and the payment gateway's.
  record BankReference(String bank, String gateway) implements Confidential {}

  /// A payer without an IIN, as the payment gateway names them.
  ///
  /// @param bin of an organisation, absent for anybody else
  record NamedPayer(@Nullable String bin, @Nullable String name) implements Confidential {}

  /// A message nobody understood, as it came: its bytes in base64.
  record RawMessage(String content) implements Confidential {}

  /// A signed text with the signature over it: detached CMS, DER in base64.
  ///
  /// @param revocations what each verifier relied on when the signature was found good
  record SignedText(String text, String cms, List<RevocationProof> revocations)
      implements Confidential {
    public SignedText {
      revocations = List.copyOf(revocations);
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
