package kz.qujat.integration.certificate;

import java.security.cert.X509Certificate;
import java.util.Map;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/// The algorithms of ГОСТ 34.310-2015. Only digests are computed here; signatures are verified
/// elsewhere.
public final class GostAlgorithms {
  /// The identifier of keys and signatures.
  private static final ASN1ObjectIdentifier GOST_34_310_2015 =
      new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2");

  /// The Streebog digests, with their names in BouncyCastle.
  private static final Map<String, String> DIGESTS =
      Map.of(
          "1.2.398.3.10.1.3.2", "GOST3411-2012-256",
          "1.2.398.3.10.1.3.3", "GOST3411-2012-512");

  private GostAlgorithms() {}

  /// Whether these two algorithms of a signer are ГОСТ algorithms.
  public static boolean isNamedBy(AlgorithmIdentifier signature, AlgorithmIdentifier digest) {
    return signature.getAlgorithm().on(GOST_34_310_2015)
        && DIGESTS.containsKey(digest.getAlgorithm().getId());
  }

  /// Returns BouncyCastle's name of a digest, whether it is a ГОСТ digest or not.
  public static String digest(ASN1ObjectIdentifier identifier) {
    return DIGESTS.getOrDefault(identifier.getId(), identifier.getId());
  }

  /// Whether both the signature on `certificate` and the key in it use ГОСТ algorithms.
  static boolean isUsedBy(X509Certificate certificate, AlgorithmIdentifier key) {
    return new ASN1ObjectIdentifier(certificate.getSigAlgOID()).on(GOST_34_310_2015)
        && key.getAlgorithm().on(GOST_34_310_2015);
  }
}
