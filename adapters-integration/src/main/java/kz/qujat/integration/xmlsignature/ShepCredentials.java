package kz.qujat.integration.xmlsignature;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/// A participant in the channels: its sender id and password, its signing key, and the certificates
/// it trusts.
///
/// @param anchors the trusted certificates: those with which others sign, or those of their issuers
public record ShepCredentials(
    String senderId,
    String password,
    PrivateKey key,
    X509Certificate certificate,
    List<X509Certificate> anchors) {
  public ShepCredentials {
    anchors = List.copyOf(anchors);
  }

  /// Reveals no password or key.
  @Override
  public String toString() {
    return "ShepCredentials[" + senderId + "]";
  }
}
