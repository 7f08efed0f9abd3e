package kz.qujat.web.office;

import java.time.Instant;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Verdict;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.application.vault.VaultRecord.RevocationSource;
import kz.qujat.domain.person.Iin;

/// Returns a configured verdict for every signature.
public final class StubSignatures implements Signatures {
  private static final Verdict GOOD =
      new Verdict.Valid(
          new RevocationProof(
              RevocationSource.OCSP, "http://ocsp.example/", Instant.EPOCH, null, null, "MIIC"));

  private Verdict verdict = GOOD;
  private byte[] last = {};

  public void answer(Verdict answer) {
    verdict = answer;
  }

  /// The signature that was verified last.
  public byte[] last() {
    return last;
  }

  void clear() {
    verdict = GOOD;
  }

  @Override
  public Verdict verify(byte[] document, byte[] cms, Iin signer) {
    last = cms;
    return verdict;
  }
}
