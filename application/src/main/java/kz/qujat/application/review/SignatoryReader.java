package kz.qujat.application.review;

import java.time.Instant;
import java.util.Optional;

/// Reads, even years later, who made a signature that was verified at its time.
///
/// The implementation calls no other system: the signature itself contains the data.
public interface SignatoryReader {
  /// Returns who signed, empty when `cms` is not a readable signature.
  ///
  /// @param document the signed document
  /// @param cms DER, as stored
  Optional<Signatory> of(byte[] document, byte[] cms);

  /// The holder of the certificate used for a signature. The identification number in the
  /// certificate is left out.
  ///
  /// @param issuer the authority that issued the certificate
  /// @param serialNumber serial number of the certificate, hexadecimal
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
