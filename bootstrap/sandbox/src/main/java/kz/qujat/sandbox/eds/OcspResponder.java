package kz.qujat.sandbox.eds;

/// Reports the revocation status of the sandbox's certificates.
@FunctionalInterface
public interface OcspResponder {
  /// Answers a request; request and response are encoded according to RFC 6960.
  byte[] answer(byte[] request);
}
