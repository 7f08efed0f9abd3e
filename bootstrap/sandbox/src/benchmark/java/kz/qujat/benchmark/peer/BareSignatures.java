package kz.qujat.benchmark.peer;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.time.Duration;
import kz.qujat.benchmark.measure.Clients;
import kz.qujat.benchmark.measure.Contender;
import kz.qujat.benchmark.measure.Database;
import kz.qujat.benchmark.measure.Run;
import kz.qujat.benchmark.measure.Stopwatch;

/// The RSA-2048 signatures of one hand-off, and nothing else: each of the two sides signs a message
/// and verifies that of the other.
public final class BareSignatures implements Contender {
  public static final String NAME = "2 signs and 2 verifies, RSA-2048";

  private static final int SIDES = 2;
  private static final int BITS = 2048;

  /// About as long as the part of a message that is signed: the digest of the body, and the names
  /// of the algorithms.
  private static final byte[] TEXT = "x".repeat(600).getBytes(US_ASCII);

  private final Database database;
  private final KeyPair keys;

  public BareSignatures(Database database) throws GeneralSecurityException {
    this.database = database;
    KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
    generator.initialize(BITS);
    keys = generator.generateKeyPair();
  }

  @Override
  public Run run(Duration window) {
    Stopwatch watch = Stopwatch.start(database);
    return watch.run(Clients.during(window, this::handOff));
  }

  private void handOff() {
    try {
      for (int side = 0; side < SIDES; side++) {
        verify(sign());
      }
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] sign() throws GeneralSecurityException {
    Signature signature = signature();
    signature.initSign(keys.getPrivate());
    signature.update(TEXT);
    return signature.sign();
  }

  private void verify(byte[] signed) throws GeneralSecurityException {
    Signature signature = signature();
    signature.initVerify(keys.getPublic());
    signature.update(TEXT);
    if (!signature.verify(signed)) {
      throw new IllegalStateException("a signature is invalid");
    }
  }

  private static Signature signature() throws GeneralSecurityException {
    return Signature.getInstance("SHA256withRSA");
  }
}
