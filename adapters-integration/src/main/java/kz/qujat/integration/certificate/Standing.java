package kz.qujat.integration.certificate;

import kz.qujat.application.vault.Confidential.RevocationProof;

/// What is known of a certificate now.
public sealed interface Standing {
  /// Not revoked.
  ///
  /// @param proof the answer that says so
  record Good(RevocationProof proof) implements Standing {}

  record Revoked() implements Standing {}

  record Unknown() implements Standing {}
}
