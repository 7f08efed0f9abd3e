package kz.qujat.integration.revocation;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Base64;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.integration.certificate.AllowedAlgorithm;
import kz.qujat.integration.http.UnreliableResponse;

/// A complete certificate revocation list (CRL, RFC 5280), signed by the issuer and in force.
final class Crl {
  private final X509CRL list;
  private final byte[] bytes;
  private final Instant readAt;

  private Crl(X509CRL list, byte[] bytes, Instant readAt) {
    this.list = list;
    this.bytes = bytes;
    this.readAt = readAt;
  }

  /// Reads a list from arbitrary bytes.
  ///
  /// @throws UnreliableResponse when they are not a complete and current list signed by the issuer
  ///   with a strong algorithm
  static Crl read(byte[] bytes, X509Certificate issuer, Instant now) throws UnreliableResponse {
    try {
      X509CRL list =
          (X509CRL)
              CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
      if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
          || !AllowedAlgorithm.isStrong(list.getSigAlgOID())) {
        throw new UnreliableResponse("a list of another issuer, or by a weak algorithm");
      }
      list.verify(issuer.getPublicKey());
      return new Crl(inForce(list, now), bytes, now);
    } catch (GeneralSecurityException | RuntimeException e) {
      // Malformed content can cause exceptions of many kinds.
      throw new UnreliableResponse("not a list by the issuer", e);
    }
  }

  private static X509CRL inForce(X509CRL list, Instant now) throws UnreliableResponse {
    // A list with critical extensions is not a complete one: it is a delta, limited to a scope, or
    // indirect.
    if (list.hasUnsupportedCriticalExtension()
        || (list.getCriticalExtensionOIDs() != null
            && !list.getCriticalExtensionOIDs().isEmpty())) {
      throw new UnreliableResponse("not a whole list");
    }
    if (list.getNextUpdate() == null
        || now.isAfter(list.getNextUpdate().toInstant())
        || now.plus(OcspResponse.CLOCK_SKEW).isBefore(list.getThisUpdate().toInstant())) {
      throw new UnreliableResponse("a stale list");
    }
    return list;
  }

  Instant readAt() {
    return readAt;
  }

  /// Whether the list still counts.
  boolean isInForceAt(Instant now) {
    return !now.isAfter(list.getNextUpdate().toInstant());
  }

  boolean isNewerThan(Crl other) {
    return list.getThisUpdate().toInstant().isAfter(other.list.getThisUpdate().toInstant());
  }

  RevocationStatus standingOf(X509Certificate certificate, URI address) {
    if (list.isRevoked(certificate)) {
      return new RevocationStatus.Revoked();
    }
    return new RevocationStatus.Good(
        new RevocationProof(
            VaultRecord.RevocationSource.CRL,
            address.toString(),
            readAt,
            null,
            list.getThisUpdate().toInstant(),
            Base64.getEncoder().encodeToString(bytes)));
  }
}
