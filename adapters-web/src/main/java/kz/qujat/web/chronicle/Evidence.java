package kz.qujat.web.chronicle;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.review.Signatories.Signatory;
import kz.qujat.application.vault.Confidential.RevocationSource;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// What proves a decision.
///
/// @param digest of the document, as the history has it
/// @param document the text that was signed, absent when the vault does not have it any more
/// @param matches whether the digest of that text is the one in the history
/// @param signatory whose signature it is, absent when it cannot be read
/// @param revocations by what the certificate was not revoked then, as each verifier was told
record Evidence(
    String digest,
    @Nullable String document,
    boolean matches,
    @Nullable Signatory signatory,
    List<Unrevoked> revocations) {
  Evidence {
    revocations = List.copyOf(revocations);
  }

  /// Of a decision whose document the vault does not have any more.
  static Evidence gone(Digest document) {
    return new Evidence(document.hex(), null, false, null, List.of());
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
}
