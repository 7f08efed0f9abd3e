package kz.qujat.integration.revocation;

import kz.qujat.application.vault.VaultRecord.RevocationProof;

/// The revocation status of a certificate, as known now.
public sealed interface RevocationStatus {
  /// Not revoked.
  ///
  /// @param proof the answer that says so
  record Good(RevocationProof proof) implements RevocationStatus {}

  record Revoked() implements RevocationStatus {}

  /// No reliable answer came.
  record Unknown() implements RevocationStatus {}
}
