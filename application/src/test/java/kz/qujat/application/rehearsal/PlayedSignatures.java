package kz.qujat.application.rehearsal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.Arrays;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.application.vault.VaultRecord.RevocationSource;
import kz.qujat.domain.person.Iin;

/// A fake in which a signature is the signer's number, a line feed, and the signed text.
public final class PlayedSignatures implements Signatures {
  /// The response of the revocation source.
  public static final RevocationProof NOT_REVOKED =
      new RevocationProof(
          RevocationSource.OCSP,
          "http://ocsp.example/",
          Instant.parse("2026-03-02T04:00:01Z"),
          Instant.parse("2026-03-02T04:00:01Z"),
          Instant.parse("2026-03-02T04:00:00Z"),
          "MIIC");

  private boolean revocationSilent;

  /// The signature that the officer's own software would return.
  public static byte[] sign(Officer officer, byte[] document) {
    return sealed(officer.iin(), document);
  }

  /// From now on the revocation source does not answer.
  public void silenceRevocation() {
    revocationSilent = true;
  }

  @Override
  public Verdict verify(byte[] document, byte[] cms, Iin signer) {
    if (revocationSilent) {
      return new CannotTellNow();
    }
    if (Arrays.equals(cms, sealed(signer, document))) {
      return new Valid(NOT_REVOKED);
    }
    boolean own = new String(cms, UTF_8).startsWith(signer.digits());
    return new Invalid(own ? Flaw.CONTENT_MISMATCH : Flaw.WRONG_SIGNER);
  }

  private static byte[] sealed(Iin signer, byte[] document) {
    return (signer.digits() + "\n" + new String(document, UTF_8)).getBytes(UTF_8);
  }
}
