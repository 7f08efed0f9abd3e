package kz.qujat.application.review;

import kz.qujat.application.vault.Confidential.RevocationProof;
import kz.qujat.domain.person.Iin;

/// Whoever can tell whether an electronic digital signature (ЭЦП) is authentic.
public interface Signatures {
  /// Checks that `cms` is a detached signature by `signer` over exactly `document`: dates, key
  /// usage, policy, role, chain to a configured anchor, revocation. Revocation is asked for every
  /// time.
  ///
  /// @param cms DER, which may be anything
  Verdict verify(byte[] document, byte[] cms, Iin signer);

  /// Three answers; the last is neither of the others.
  sealed interface Verdict {
    /// A good signature.
    ///
    /// @param revocation the answer by which its certificate is not revoked
    record Valid(RevocationProof revocation) implements Verdict {}

    record Invalid(Flaw flaw) implements Verdict {}

    /// The source of revocation, or whoever verifies, does not answer; asking later is right.
    record CannotTellNow() implements Verdict {}
  }

  /// What is wrong with a signature.
  enum Flaw {
    /// Not a signature, or one that does not verify.
    INVALID,
    WRONG_SIGNER,
    REVOKED,
    EXPIRED,
    UNTRUSTED,
    WRONG_PURPOSE,
    /// A good signature over something else.
    CONTENT_MISMATCH
  }
}
