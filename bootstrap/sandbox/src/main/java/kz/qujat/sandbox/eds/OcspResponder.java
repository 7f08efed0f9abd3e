package kz.qujat.sandbox.eds;

/// Whoever knows which certificates of the sandbox have been revoked.
@FunctionalInterface
public interface OcspResponder {
  /// Answers a request, both as RFC 6960 encodes them.
  byte[] answer(byte[] request);
}
