package kz.qujat.integration.certificate;

import java.security.cert.X509Certificate;
import java.util.Set;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;

/// The algorithms of ГОСТ 34.310-2015, known here by their names only: a signature by them is
/// verified elsewhere.
public final class StateAlgorithm {
  /// Keys and signatures.
  private static final ASN1ObjectIdentifier GOST_34_310_2015 =
      new ASN1ObjectIdentifier("1.2.398.3.10.1.1.2");

  private static final Set<String> DIGESTS = Set.of("1.2.398.3.10.1.3.2", "1.2.398.3.10.1.3.3");

  private StateAlgorithm() {}

  /// Whether a signer who names these two signs by ГОСТ.
  public static boolean isNamedBy(AlgorithmIdentifier signature, AlgorithmIdentifier digest) {
    return signature.getAlgorithm().on(GOST_34_310_2015)
        && DIGESTS.contains(digest.getAlgorithm().getId());
  }

  /// Whether both the signature on `certificate` and the key in it are by ГОСТ.
  static boolean isUsedBy(X509Certificate certificate, AlgorithmIdentifier key) {
    return new ASN1ObjectIdentifier(certificate.getSigAlgOID()).on(GOST_34_310_2015)
        && key.getAlgorithm().on(GOST_34_310_2015);
  }
}
