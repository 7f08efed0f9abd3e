package kz.qujat.integration.eds;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/// Creates certificate revocation lists.
final class Revoked {
  private Revoked() {}

  /// Creates the revocation list of `authority`.
  ///
  /// @param until the `nextUpdate` of the list
  /// @param revoked the revoked certificate, null for none
  static byte[] by(Authority authority, Instant until, X509Certificate revoked) {
    return by(authority, Instant.now().minusSeconds(7200), until, revoked);
  }

  /// The same, with the `thisUpdate` of the list.
  @SuppressWarnings("JavaUtilDate") // the one type of time that the builder takes
  static byte[] by(Authority authority, Instant from, Instant until, X509Certificate revoked) {
    try {
      X509v2CRLBuilder list = new X509v2CRLBuilder(authority.name(), Date.from(from));
      list.setNextUpdate(Date.from(until));
      if (revoked != null) {
        list.addCRLEntry(
            revoked.getSerialNumber(), Date.from(Instant.now()), CRLReason.keyCompromise);
      }
      return list.build(new JcaContentSignerBuilder("SHA256withRSA").build(authority.key()))
          .getEncoded();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
