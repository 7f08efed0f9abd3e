package kz.qujat.application.review;

import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.domain.person.Iin;

/// Verifies electronic digital signatures (ЭЦП).
public interface Signatures {
  /// Verifies that `cms` is a detached signature by `signer` over exactly `document`: dates, key
  /// usage, policy, role, chain to a configured anchor, and revocation. Revocation is checked on
  /// every call.
  ///
  /// @param cms expected as DER; any bytes are allowed
  Verdict verify(byte[] document, byte[] cms, Iin signer);

  /// The result of a verification. `CannotTellNow` must never be treated as one of the other two.
  sealed interface Verdict {
    /// The signature is valid.
    ///
    /// @param revocation the response showing that its certificate is not revoked
    record Valid(RevocationProof revocation) implements Verdict {}

    record Invalid(Flaw flaw) implements Verdict {}

    /// The revocation source or the verifier does not answer; the caller should try again later.
    record CannotTellNow() implements Verdict {}
  }

  /// Why a signature is not valid.
  enum Flaw {
    /// Not a signature, or the verification fails.
    INVALID,
    WRONG_SIGNER,
    REVOKED,
    EXPIRED,
    UNTRUSTED,
    WRONG_PURPOSE,
    /// A valid signature over another content.
    CONTENT_MISMATCH
  }
}
