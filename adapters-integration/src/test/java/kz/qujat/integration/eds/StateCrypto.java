package kz.qujat.integration.eds;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.util.Arrays;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.DigestCalculatorProvider;

/// Imitates ГОСТ: its algorithm identifiers, over meaningless bytes.
final class StateCrypto {
  private static final AlgorithmIdentifier SIGNATURE = named("1.2.398.3.10.1.1.2.3.1");
  static final AlgorithmIdentifier DIGEST = named("1.2.398.3.10.1.3.2");

  private StateCrypto() {}

  private static AlgorithmIdentifier named(String identifier) {
    return new AlgorithmIdentifier(new ASN1ObjectIdentifier(identifier));
  }

  static SubjectPublicKeyInfo key() {
    return new SubjectPublicKeyInfo(named("1.2.398.3.10.1.1.2.2"), new byte[64]);
  }

  static ContentSigner signer() {
    return new ContentSigner() {
      private final OutputStream nowhere = OutputStream.nullOutputStream();

      @Override
      public AlgorithmIdentifier getAlgorithmIdentifier() {
        return SIGNATURE;
      }

      @Override
      public OutputStream getOutputStream() {
        return nowhere;
      }

      @Override
      public byte[] getSignature() {
        return new byte[64];
      }
    };
  }

  static DigestCalculatorProvider digests() {
    return algorithm ->
        new DigestCalculator() {
          private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

          @Override
          public AlgorithmIdentifier getAlgorithmIdentifier() {
            return algorithm;
          }

          @Override
          public OutputStream getOutputStream() {
            return bytes;
          }

          @Override
          public byte[] getDigest() {
            return Arrays.copyOf(bytes.toByteArray(), 32);
          }
        };
  }
}
