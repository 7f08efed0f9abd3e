package kz.qujat.application.vault;

import java.time.Instant;
import java.util.List;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.refund.Iban;
import org.jspecify.annotations.Nullable;

/// A vault record: personal data that belong to one person.
public sealed interface VaultRecord
    permits HolderRecord,
        VaultRecord.ContactForm,
        VaultRecord.Comment,
        VaultRecord.CardNumber,
        VaultRecord.BankAccount,
        VaultRecord.ExemptionGround,
        VaultRecord.BankReference,
        VaultRecord.NamedPayer,
        VaultRecord.RawMessage,
        VaultRecord.SignedText {
  /// What the citizen entered in the form.
  ///
  /// @param phone in the form `+7…`
  /// @param sms whether the citizen wants text messages
  /// @param cabinet whether the citizen wants messages in the eGov cabinet
  record ContactForm(
      String phone, @Nullable String email, Language language, boolean sms, boolean cabinet)
      implements VaultRecord {}

  /// The language of messages to a citizen.
  enum Language {
    KK,
    RU
  }

  /// An officer's comment to the citizen.
  ///
  /// @param text the comment; in Russian when `kazakh` is present
  /// @param kazakh the comment in Kazakh, absent when the officer wrote in one language only
  /// @param area the area of the picture that the comment is about, absent when it is about no area
  record Comment(String text, @Nullable String kazakh, @Nullable Area area) implements VaultRecord {
    public Comment(String text) {
      this(text, null, null);
    }

    /// Returns the text for a reader of `language`.
    public String in(Language language) {
      return language == Language.KK && kazakh != null ? kazakh : text;
    }
  }

  /// An area of a picture, in percent of its width and height from the upper left corner.
  record Area(int x, int y, int width, int height) {
    public static final int WHOLE = 100;

    public Area {
      if (x < 0 || y < 0 || width < 1 || height < 1 || x + width > WHOLE || y + height > WHOLE) {
        throw new IllegalArgumentException("not within the picture");
      }
    }
  }

  record CardNumber(String number) implements VaultRecord {}

  record BankAccount(Iban iban) implements VaultRecord {}

  /// The ground for an exemption from the duty; it may reveal a person's health.
  record ExemptionGround(Exemption ground) implements VaultRecord {}

  /// The bank's own reference of a payment, and the payment gateway's.
  record BankReference(String bank, String gateway) implements VaultRecord {}

  /// A payer without an IIN, as named by the payment gateway.
  ///
  /// @param bin of an organisation, absent for any other payer
  record NamedPayer(@Nullable String bin, @Nullable String name) implements VaultRecord {}

  /// A message that could not be understood, as received: its bytes in base64.
  record RawMessage(String content) implements VaultRecord {}

  /// A signed text with its signature: detached CMS, DER in base64.
  ///
  /// @param revocations the revocation evidence with which each verifier accepted the signature
  record SignedText(String text, String cms, List<RevocationProof> revocations)
      implements VaultRecord {
    public SignedText {
      revocations = List.copyOf(revocations);
    }
  }

  /// The response showing that a certificate was not revoked, stored unchanged.
  ///
  /// @param address the address that returned it
  /// @param receivedAt by the real clock
  /// @param producedAt when it was produced, as stated in the response; absent when not stated
  /// @param thisUpdate the moment for which it is valid, as stated in the response; absent when not
  ///   stated
  /// @param answer the bytes as received, in base64
  record RevocationProof(
      RevocationSource source,
      String address,
      Instant receivedAt,
      @Nullable Instant producedAt,
      @Nullable Instant thisUpdate,
      String answer) {}

  /// The kinds of sources of revocation evidence.
  enum RevocationSource {
    /// A responder according to RFC 6960.
    OCSP,
    /// A revocation list according to RFC 5280.
    CRL,
    /// A server that queries a responder for us and reports its response.
    NCANODE
  }
}
