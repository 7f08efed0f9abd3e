package kz.qujat.integration.certificate;

import kz.qujat.application.vault.Confidential.RevocationProof;

/// The revocation status of a certificate, as known now.
public sealed interface Standing {
  /// Not revoked.
  ///
  /// @param proof the answer that says so
  record Good(RevocationProof proof) implements Standing {}

  record Revoked() implements Standing {}

  /// No reliable answer came.
  record Unknown() implements Standing {}
}
