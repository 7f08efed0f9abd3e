package kz.qujat.integration.certificate;

import java.security.PublicKey;
import java.security.cert.X509Certificate;
import java.security.interfaces.ECPublicKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x9.X9ObjectIdentifiers;
import org.jspecify.annotations.Nullable;

/// The accepted signature algorithms. All others are weak, or unknown here.
public enum AllowedAlgorithm {
  RSA_SHA_256(
      "RSA", 256, PKCSObjectIdentifiers.sha256WithRSAEncryption, NISTObjectIdentifiers.id_sha256),
  RSA_SHA_384(
      "RSA", 384, PKCSObjectIdentifiers.sha384WithRSAEncryption, NISTObjectIdentifiers.id_sha384),
  RSA_SHA_512(
      "RSA", 512, PKCSObjectIdentifiers.sha512WithRSAEncryption, NISTObjectIdentifiers.id_sha512),
  ECDSA_SHA_256(
      "ECDSA", 256, X9ObjectIdentifiers.ecdsa_with_SHA256, NISTObjectIdentifiers.id_sha256),
  ECDSA_SHA_384(
      "ECDSA", 384, X9ObjectIdentifiers.ecdsa_with_SHA384, NISTObjectIdentifiers.id_sha384),
  ECDSA_SHA_512(
      "ECDSA", 512, X9ObjectIdentifiers.ecdsa_with_SHA512, NISTObjectIdentifiers.id_sha512);

  private static final int LEAST_RSA_BITS = 2048;
  private static final int LEAST_EC_BITS = 256;

  private final String family;
  private final int digestBits;
  private final String signature;
  private final String digest;

  AllowedAlgorithm(
      String family, int digestBits, ASN1ObjectIdentifier signature, ASN1ObjectIdentifier digest) {
    this.family = family;
    this.digestBits = digestBits;
    this.signature = signature.getId();
    this.digest = digest.getId();
  }

  /// Returns the algorithm that these two identifiers of a signer name, empty when it is not a
  /// strong one.
  public static Optional<AllowedAlgorithm> of(
      AlgorithmIdentifier signature, AlgorithmIdentifier digest) {
    if (!isPlain(signature) || !isPlain(digest)) {
      return Optional.empty();
    }
    return Arrays.stream(values())
        .filter(one -> one.digest.equals(digest.getAlgorithm().getId()))
        .filter(one -> one.isNamedBy(signature.getAlgorithm()))
        .findFirst();
  }

  /// Whether `name` is this algorithm. A signer may name only the key's algorithm, and leave the
  /// digest to its own field (RFC 3370, 3.2).
  private boolean isNamedBy(ASN1ObjectIdentifier name) {
    return signature.equals(name.getId())
        || (family.equals("RSA") && PKCSObjectIdentifiers.rsaEncryption.equals(name));
  }

  private static boolean isPlain(AlgorithmIdentifier algorithm) {
    @Nullable ASN1Encodable parameters = algorithm.getParameters();
    return parameters == null || DERNull.INSTANCE.equals(parameters);
  }

  /// Whether an identifier names a strong signature algorithm.
  public static boolean isStrong(String signatureIdentifier) {
    return Arrays.stream(values()).anyMatch(one -> one.signature.equals(signatureIdentifier));
  }

  /// Whether both the signature on `certificate` and the key in it are strong.
  public static boolean isStrong(X509Certificate certificate) {
    return isStrong(certificate.getSigAlgOID()) && isStrong(certificate.getPublicKey());
  }

  private static boolean isStrong(PublicKey key) {
    return switch (key) {
      case RSAPublicKey rsa -> rsa.getModulus().bitLength() >= LEAST_RSA_BITS;
      case ECPublicKey ec -> ec.getParams().getOrder().bitLength() >= LEAST_EC_BITS;
      default -> false;
    };
  }

  /// Returns the JDK's name of the signature algorithm.
  public String jdkSignature() {
    return "SHA" + digestBits + "with" + family;
  }

  /// Returns the JDK's name of the digest.
  public String jdkDigest() {
    return "SHA-" + digestBits;
  }
}
