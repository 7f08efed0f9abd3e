package kz.qujat.integration.eds;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.certificate.CertificateChainBuilder;
import kz.qujat.integration.certificate.InvalidSignature;
import kz.qujat.integration.certificate.SigningCertificate;
import kz.qujat.integration.certificate.TrustAnchors;
import kz.qujat.integration.certificate.TrustedIssuerCheck;

/// The requirements that an officer's certificate and its signing time must meet, whichever
/// verifier checks the signature.
final class OfficerCertificateCheck {
  private final TrustAnchors anchors;
  private final Set<String> organisations;
  private final InstantSource realTime;

  /// Creates the check.
  ///
  /// @param organisations business identification numbers (БИН) whose employees may sign
  OfficerCertificateCheck(TrustAnchors anchors, Set<String> organisations, InstantSource realTime) {
    this.anchors = anchors;
    this.organisations = organisations;
    this.realTime = realTime;
  }

  /// Checks the signing time and the certificate in `cms`, except for revocation.
  ///
  /// @return the certificate of its issuer; the signatures of the chain to an anchor were verified
  /// @throws InvalidSignature when it is not an officer's certificate, belongs to another person
  ///   than `signer`, or the signing time is in the future
  X509Certificate issuerOf(ParsedCms cms, Iin signer) throws InvalidSignature {
    Instant now = realTime.instant();
    cms.signed().requireSignedBy(now);
    SigningCertificate certificate = cms.certificate();
    X509Certificate issuer =
        CertificateChainBuilder.issuerOf(
            certificate, cms.certificates(), anchors.current(), certificate.momentNear(now));
    requireOfficer(certificate, signer, now);
    return issuer;
  }

  /// Checks the signing time and the certificate in `cms`, except for revocation. Only the name and
  /// the key identifier of its issuer are checked.
  ///
  /// @throws InvalidSignature when it is not an officer's certificate, belongs to another person
  ///   than `signer`, or the signing time is in the future
  void requireNamedIssuer(ParsedCms cms, Iin signer) throws InvalidSignature {
    Instant now = realTime.instant();
    cms.signed().requireSignedBy(now);
    SigningCertificate certificate = cms.certificate();
    TrustedIssuerCheck.require(certificate, anchors.current(), certificate.momentNear(now));
    requireOfficer(certificate, signer, now);
  }

  private void requireOfficer(SigningCertificate certificate, Iin signer, Instant now)
      throws InvalidSignature {
    certificate.requireInForceAt(now);
    certificate.requireEmployeeOf(organisations);
    certificate.requireHolder(signer);
  }
}
