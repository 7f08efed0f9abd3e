package kz.qujat.integration.seal;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/// One side of the channels: what it is called, what it signs with, and whose signatures it takes.
///
/// @param anchors the certificates that others sign with, or those of whoever issued them
public record Party(
    String senderId,
    String password,
    PrivateKey key,
    X509Certificate certificate,
    List<X509Certificate> anchors) {
  public Party {
    anchors = List.copyOf(anchors);
  }

  /// Says nothing secret.
  @Override
  public String toString() {
    return "Party[" + senderId + "]";
  }
}
