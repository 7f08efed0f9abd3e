package kz.qujat.web.chronicle;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.HistoryEntry.OfApplication;
import kz.qujat.application.history.HistoryEntry.OfRefund;
import kz.qujat.application.history.HistoryEntry.OfSupervision;
import kz.qujat.application.review.Signatories;
import kz.qujat.application.review.Signatories.Signatory;
import kz.qujat.application.vault.Confidential.RevocationProof;
import kz.qujat.application.vault.Confidential.RevocationSource;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Takes the proof of a decision out of the vault.
@Component
final class Evidences {
  /// What proves a decision.
  ///
  /// @param digest of the document, as the history has it
  /// @param document the text that was signed, absent when the vault does not have it any more
  /// @param documentDigest of that text
  /// @param signatory whose signature it is, absent when it cannot be read
  /// @param revocations by what the certificate was not revoked then, as each verifier was told
  record Evidence(
      String digest,
      @Nullable String document,
      @Nullable String documentDigest,
      @Nullable Signatory signatory,
      List<Unrevoked> revocations) {
    Evidence {
      revocations = List.copyOf(revocations);
    }

    /// Whether the text is the one the history knows.
    public boolean matches() {
      return digest.equals(documentDigest);
    }
  }

  /// The answer of a source of revocation.
  ///
  /// @param digest SHA-256 of the answer as it is kept
  record Unrevoked(
      RevocationSource source,
      String address,
      Instant receivedAt,
      @Nullable Instant producedAt,
      @Nullable Instant thisUpdate,
      String digest) {}

  private final Vault vault;
  private final Signatories signatories;

  Evidences(Vault vault, Signatories signatories) {
    this.vault = vault;
    this.signatories = signatories;
  }

  /// The proof of what happened; nothing when it is no decision.
  Optional<Evidence> of(HistoryEntry entry) {
    return switch (entry) {
      case OfApplication(var recorded) -> of(recorded.event());
      case OfRefund _, OfSupervision _ -> Optional.empty();
    };
  }

  private Optional<Evidence> of(ApplicationEvent event) {
    return switch (event) {
      case ApplicationApproved e -> Optional.of(of(e.officer(), e.document(), e.signature()));
      case ApplicationAnnulled e -> Optional.of(of(e.officer(), e.document(), e.signature()));
      case ReviewClaimed _,
          ReviewGivenBack _,
          ReviewTakenBack _,
          ReviewReassigned _,
          DraftEvent _,
          DutyEvent _,
          CardEvent _ ->
          Optional.empty();
    };
  }

  private Evidence of(OfficerId officer, Digest document, Digest signature) {
    return vault
        .read(officer, signature, SignedText.class)
        .map(signed -> of(document, signed))
        .orElseGet(() -> new Evidence(document.hex(), null, null, null, List.of()));
  }

  private Evidence of(Digest document, SignedText signed) {
    byte[] text = signed.text().getBytes(UTF_8);
    return new Evidence(
        document.hex(),
        signed.text(),
        sha256(text),
        signatories.of(text, Base64.getDecoder().decode(signed.cms())).orElse(null),
        signed.revocations().stream().map(Evidences::unrevoked).toList());
  }

  private static Unrevoked unrevoked(RevocationProof proof) {
    return new Unrevoked(
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
