package kz.qujat.integration.revocation;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.OCSPException;
import org.bouncycastle.cert.ocsp.OCSPReqBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// A request to an OCSP responder (RFC 6960). It contains a random number (nonce) that the answer
/// must repeat, so that a recorded answer is not accepted.
final class OcspRequest {
  private static final AlgorithmIdentifier SHA_256 =
      new AlgorithmIdentifier(NISTObjectIdentifiers.id_sha256);
  private static final int NONCE_BYTES = 32;
  private static final SecureRandom RANDOM = new SecureRandom();

  private final X509Certificate issuer;
  private final CertificateID id;
  private final Extension nonce;

  private OcspRequest(X509Certificate issuer, CertificateID id, Extension nonce) {
    this.issuer = issuer;
    this.id = id;
    this.nonce = nonce;
  }

  /// Creates a request about `certificate`, which `issuer` has issued.
  static OcspRequest about(X509Certificate certificate, X509Certificate issuer) {
    try {
      CertificateID id =
          new CertificateID(
              new JcaDigestCalculatorProviderBuilder().build().get(SHA_256),
              new JcaX509CertificateHolder(issuer),
              certificate.getSerialNumber());
      byte[] random = new byte[NONCE_BYTES];
      RANDOM.nextBytes(random);
      return new OcspRequest(
          issuer,
          id,
          new Extension(
              OCSPObjectIdentifiers.id_pkix_ocsp_nonce,
              false,
              new DEROctetString(random).getEncoded()));
    } catch (OperatorCreationException | OCSPException | IOException | GeneralSecurityException e) {
      throw new IllegalStateException("a certificate that was good cannot be asked about", e);
    }
  }

  byte[] encoded() {
    try {
      return new OCSPReqBuilder()
          .addRequest(id)
          .setRequestExtensions(new Extensions(nonce))
          .build()
          .getEncoded();
    } catch (OCSPException | IOException e) {
      throw new IllegalStateException("the question cannot be written down", e);
    }
  }

  /// Returns the random number that the answer must repeat.
  ASN1OctetString nonce() {
    return nonce.getExtnValue();
  }

  X509Certificate issuer() {
    return issuer;
  }

  /// Whether `other` identifies the certificate of this request.
  boolean isAbout(CertificateID other) {
    return id.getSerialNumber().equals(other.getSerialNumber())
        && id.getHashAlgOID().equals(other.getHashAlgOID())
        && Arrays.equals(id.getIssuerNameHash(), other.getIssuerNameHash())
        && Arrays.equals(id.getIssuerKeyHash(), other.getIssuerKeyHash());
  }
}
