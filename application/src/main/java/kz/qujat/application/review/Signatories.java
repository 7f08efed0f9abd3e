package kz.qujat.application.review;

import java.time.Instant;
import java.util.Optional;

/// Whoever can read, years later, who made a signature that was found authentic at its time.
///
/// Nothing outside is asked: what is told stands in the signature itself.
public interface Signatories {
  /// Who signed, or nothing when `cms` is no signature that can be read.
  ///
  /// @param document what was signed
  /// @param cms DER, as it was kept
  Optional<Signatory> of(byte[] document, byte[] cms);

  /// The holder of the certificate a signature was made with. The identification number in it is
  /// left out.
  ///
  /// @param issuer the authority that issued the certificate
  /// @param serialNumber of the certificate, hexadecimal
  /// @param fits whether the signature is over exactly the document
  record Signatory(
      String name,
      String organisation,
      String issuer,
      String serialNumber,
      Instant validFrom,
      Instant validUntil,
      boolean fits) {}
}
