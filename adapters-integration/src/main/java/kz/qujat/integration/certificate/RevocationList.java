package kz.qujat.integration.certificate;

import java.io.ByteArrayInputStream;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Instant;
import kz.qujat.integration.certificate.Revocations.Standing;
import kz.qujat.integration.certificate.Revocations.Unreliable;

/// A whole list of revoked certificates (RFC 5280), signed by their issuer and in force.
final class RevocationList {
  private final X509CRL list;

  private RevocationList(X509CRL list) {
    this.list = list;
  }

  /// Reads `bytes`, which may be anything.
  static RevocationList read(byte[] bytes, X509Certificate issuer, Instant now) throws Unreliable {
    try {
      X509CRL list =
          (X509CRL)
              CertificateFactory.getInstance("X.509").generateCRL(new ByteArrayInputStream(bytes));
      if (!list.getIssuerX500Principal().equals(issuer.getSubjectX500Principal())
          || !StrongAlgorithm.isStrong(list.getSigAlgOID())) {
        throw new Unreliable("a list of another issuer, or by a weak algorithm");
      }
      list.verify(issuer.getPublicKey());
      return new RevocationList(inForce(list, now));
    } catch (GeneralSecurityException | RuntimeException e) {
      // A list that is malformed deep inside is met with exceptions of many kinds.
      throw new Unreliable("not a list by the issuer", e);
    }
  }

  private static X509CRL inForce(X509CRL list, Instant now) throws Unreliable {
    // Critical extensions make it a part of a list only: a delta, one of a scope, an indirect one.
    if (list.hasUnsupportedCriticalExtension()
        || (list.getCriticalExtensionOIDs() != null
            && !list.getCriticalExtensionOIDs().isEmpty())) {
      throw new Unreliable("not a whole list");
    }
    if (list.getNextUpdate() == null
        || now.isAfter(list.getNextUpdate().toInstant())
        || now.plus(OcspAnswer.CLOCK_SKEW).isBefore(list.getThisUpdate().toInstant())) {
      throw new Unreliable("a stale list");
    }
    return list;
  }

  Standing standingOf(X509Certificate certificate) {
    return list.isRevoked(certificate) ? Standing.REVOKED : Standing.GOOD;
  }
}
