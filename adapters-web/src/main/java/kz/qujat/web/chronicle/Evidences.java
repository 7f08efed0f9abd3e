package kz.qujat.web.chronicle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import kz.qujat.application.review.Signatories;
import kz.qujat.application.vault.Confidential.RevocationProof;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationAnnulled;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.web.chronicle.Evidence.Unrevoked;
import org.jspecify.annotations.Nullable;

/// Takes the proof of a decision out of the vault.
final class Evidences {
  private final Vault vault;
  private final Signatories signatories;

  Evidences(Vault vault, Signatories signatories) {
    this.vault = vault;
    this.signatories = signatories;
  }

  /// The proof of `event`; nothing when it is no decision.
  Optional<Evidence> of(ApplicationEvent event) {
    return switch (event) {
      case ApplicationApproved e -> Optional.of(of(e.officer(), e.document(), e.signature()));
      case ApplicationAnnulled e -> Optional.of(of(e.officer(), e.document(), e.signature()));
      default -> Optional.empty();
    };
  }

  private Evidence of(OfficerId officer, Digest document, Digest signature) {
    return vault
        .read(officer, signature, SignedText.class)
        .map(signed -> of(document, signed))
        .orElseGet(() -> new Evidence(document.hex(), null, false, null, null));
  }

  private Evidence of(Digest document, SignedText signed) {
    byte[] text = signed.text().getBytes(UTF_8);
    return new Evidence(
        document.hex(),
        signed.text(),
        sha256(text).equals(document.hex()),
        signatories.of(text, Base64.getDecoder().decode(signed.cms())).orElse(null),
        unrevoked(signed.revocation()));
  }

  private static @Nullable Unrevoked unrevoked(@Nullable RevocationProof proof) {
    return proof == null
        ? null
        : new Unrevoked(
            proof.source(),
            proof.address(),
            proof.receivedAt(),
            proof.producedAt(),
            proof.thisUpdate(),
            sha256(Base64.getDecoder().decode(proof.answer())));
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
