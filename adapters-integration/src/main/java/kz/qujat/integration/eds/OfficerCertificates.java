package kz.qujat.integration.eds;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.certificate.CertificateChain;
import kz.qujat.integration.certificate.Flawed;
import kz.qujat.integration.certificate.NamedAnchor;
import kz.qujat.integration.certificate.SigningCertificate;
import kz.qujat.integration.certificate.TrustAnchors;

/// What a certificate has to be for an officer to decide with it, and until when it may have
/// signed, whoever verifies the signature.
final class OfficerCertificates {
  private final TrustAnchors anchors;
  private final Set<String> organisations;
  private final InstantSource realTime;

  /// Certificates of employees.
  ///
  /// @param organisations business identification numbers (БИН) whose employees may sign
  OfficerCertificates(TrustAnchors anchors, Set<String> organisations, InstantSource realTime) {
    this.anchors = anchors;
    this.organisations = organisations;
    this.realTime = realTime;
  }

  /// Checks the certificate in `cms`, all but its revocation, and when it signed.
  ///
  /// @return whoever issued it, up to an anchor by signatures that were verified
  /// @throws Flawed when it is no certificate of an officer, not the one of `signer`, or signed in
  ///   the future
  X509Certificate issuerOf(CmsFile cms, Iin signer) throws Flawed {
    Instant now = realTime.instant();
    cms.signed().requireSignedBy(now);
    SigningCertificate certificate = cms.certificate();
    X509Certificate issuer =
        CertificateChain.issuerOf(
            certificate, cms.certificates(), anchors.current(), certificate.momentNear(now));
    requireOfficer(certificate, signer, now);
    return issuer;
  }

  /// Checks the certificate in `cms`, whose issuer is known by its name only, all but its
  /// revocation, and when it signed.
  ///
  /// @throws Flawed when it is no certificate of an officer, not the one of `signer`, or signed in
  ///   the future
  void requireNamedIssuer(CmsFile cms, Iin signer) throws Flawed {
    Instant now = realTime.instant();
    cms.signed().requireSignedBy(now);
    SigningCertificate certificate = cms.certificate();
    NamedAnchor.require(certificate, anchors.current(), certificate.momentNear(now));
    requireOfficer(certificate, signer, now);
  }

  private void requireOfficer(SigningCertificate certificate, Iin signer, Instant now)
      throws Flawed {
    certificate.requireInForceAt(now);
    certificate.requireEmployeeOf(organisations);
    certificate.requireHolder(signer);
  }
}
