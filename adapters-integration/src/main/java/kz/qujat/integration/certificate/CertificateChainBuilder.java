package kz.qujat.integration.certificate;

import static kz.qujat.application.review.Signatures.Flaw.UNTRUSTED;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertStore;
import java.security.cert.Certificate;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.PKIXCertPathBuilderResult;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Builds the chain from a certificate to a trusted authority (RFC 5280, "PKIX").
public final class CertificateChainBuilder {
  private static final int MOST_INTERMEDIATES = 3;

  private CertificateChainBuilder() {}

  /// Returns the certificate of the issuer of `certificate`.
  ///
  /// @param offered certificates that may be intermediates between it and an anchor
  /// @throws InvalidSignature when no chain, with strong algorithms throughout, leads to one of
  ///   `anchors`
  public static X509Certificate issuerOf(
      SigningCertificate certificate,
      Collection<X509Certificate> offered,
      Set<X509Certificate> anchors,
      Instant moment)
      throws InvalidSignature {
    try {
      PKIXCertPathBuilderResult result =
          (PKIXCertPathBuilderResult)
              CertPathBuilder.getInstance("PKIX")
                  .build(question(certificate.x509(), offered, anchors, moment));
      List<? extends Certificate> path = result.getCertPath().getCertificates();
      if (path.isEmpty() || !path.stream().allMatch(CertificateChainBuilder::isStrong)) {
        throw new InvalidSignature(UNTRUSTED);
      }
      return path.size() > 1
          ? (X509Certificate) path.get(1)
          : result.getTrustAnchor().getTrustedCert();
    } catch (GeneralSecurityException e) {
      throw new InvalidSignature(UNTRUSTED);
    }
  }

  @SuppressWarnings("JavaUtilDate") // the one type of time that PKIX parameters take
  private static PKIXBuilderParameters question(
      X509Certificate certificate,
      Collection<X509Certificate> offered,
      Set<X509Certificate> anchors,
      Instant moment)
      throws GeneralSecurityException {
    X509CertSelector target = new X509CertSelector();
    target.setCertificate(certificate);
    PKIXBuilderParameters question =
        new PKIXBuilderParameters(
            anchors.stream()
                .map(anchor -> new TrustAnchor(anchor, null))
                .collect(Collectors.toSet()),
            target);
    question.addCertStore(
        CertStore.getInstance("Collection", new CollectionCertStoreParameters(offered)));
    question.setDate(Date.from(moment));
    question.setMaxPathLength(MOST_INTERMEDIATES);
    // We check revocation ourselves, at the configured source.
    question.setRevocationEnabled(false);
    return question;
  }

  private static boolean isStrong(Certificate certificate) {
    return certificate instanceof X509Certificate x509 && AllowedAlgorithm.isStrong(x509);
  }
}
