package kz.qujat.integration.certificate;

import static kz.qujat.application.review.Signatures.Flaw.UNTRUSTED;

import java.security.cert.CertificateEncodingException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import org.bouncycastle.asn1.x509.AuthorityKeyIdentifier;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.jspecify.annotations.Nullable;

/// Checks by name and key identifier that a trusted authority issued a certificate. Used where the
/// certificate's signature has an algorithm that is unknown here and is verified elsewhere.
///
/// The anchor must be the direct issuer, because an intermediate between the two could not be
/// verified here.
public final class TrustedIssuerCheck {
  private static final int SIGNS_CERTIFICATES = 5;

  private TrustedIssuerCheck() {}

  /// Checks that `certificate` names one of `anchors` as its issuer, by its name and its key.
  ///
  /// @throws InvalidSignature when it names none that was in force at `moment`
  public static void require(
      SigningCertificate certificate, Set<X509Certificate> anchors, Instant moment)
      throws InvalidSignature {
    if (anchors.stream().noneMatch(anchor -> isNamed(anchor, certificate, moment))) {
      throw new InvalidSignature(UNTRUSTED);
    }
  }

  private static boolean isNamed(
      X509Certificate anchor, SigningCertificate certificate, Instant moment) {
    return anchor.getSubjectX500Principal().equals(certificate.x509().getIssuerX500Principal())
        && mayIssue(anchor)
        && !moment.isBefore(anchor.getNotBefore().toInstant())
        && !moment.isAfter(anchor.getNotAfter().toInstant())
        && isKeyOf(anchor, certificate.extensions());
  }

  private static boolean mayIssue(X509Certificate anchor) {
    boolean[] usage = anchor.getKeyUsage();
    return anchor.getBasicConstraints() >= 0 && (usage == null || usage[SIGNS_CERTIFICATES]);
  }

  /// Compares the key identifiers, because authorities have several keys under one name.
  private static boolean isKeyOf(X509Certificate anchor, @Nullable Extensions named) {
    try {
      @Nullable AuthorityKeyIdentifier wanted = AuthorityKeyIdentifier.fromExtensions(named);
      @Nullable SubjectKeyIdentifier own =
          SubjectKeyIdentifier.fromExtensions(new JcaX509CertificateHolder(anchor).getExtensions());
      return wanted == null
          || wanted.getKeyIdentifierOctets() == null
          || (own != null
              && Arrays.equals(own.getKeyIdentifier(), wanted.getKeyIdentifierOctets()));
    } catch (CertificateEncodingException | RuntimeException _) {
      return false;
    }
  }
}
