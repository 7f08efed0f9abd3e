package kz.qujat.web.timeline;

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
import kz.qujat.application.review.SignatoryReader;
import kz.qujat.application.review.SignatoryReader.Signatory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.application.vault.VaultRecord.RevocationSource;
import kz.qujat.application.vault.VaultRecord.SignedText;
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
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Reads the evidence for a decision from the vault.
@Component
final class DecisionEvidenceReader {
  /// The evidence for a decision: the signed document and its signature.
  ///
  /// @param digest the digest of the document that the history contains
  /// @param document the text that was signed; null when the vault no longer has it
  /// @param documentDigest the digest of that text
  /// @param signatory the signer; null when the signature cannot be read
  /// @param revocations the revocation responses that each verifier received at the time
  record Evidence(
      String digest,
      @Nullable String document,
      @Nullable String documentDigest,
      @Nullable Signatory signatory,
      List<Unrevoked> revocations) {
    Evidence {
      revocations = List.copyOf(revocations);
    }

    /// Whether the document is the one that the history refers to.
    public boolean matches() {
      return digest.equals(documentDigest);
    }
  }

  /// The response of a revocation source, which did not report the certificate as revoked.
  ///
  /// @param digest SHA-256 of the stored response
  record Unrevoked(
      RevocationSource source,
      String address,
      Instant receivedAt,
      @Nullable Instant producedAt,
      @Nullable Instant thisUpdate,
      String digest) {}

  private final Vault vault;
  private final SignatoryReader signatoryReader;

  DecisionEvidenceReader(Vault vault, SignatoryReader signatoryReader) {
    this.vault = vault;
    this.signatoryReader = signatoryReader;
  }

  /// The evidence for an event; empty when the event is not a decision.
  Optional<Evidence> of(HistoryEntry entry) {
    return switch (entry) {
      case OfApplication(var recordedEvent) -> of(recordedEvent.event());
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

  private Evidence of(StaffId officer, Digest document, Digest signature) {
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
        signatoryReader.of(text, Base64.getDecoder().decode(signed.cms())).orElse(null),
        signed.revocations().stream().map(DecisionEvidenceReader::unrevoked).toList());
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
