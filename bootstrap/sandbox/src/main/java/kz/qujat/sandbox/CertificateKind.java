package kz.qujat.sandbox;

/// The kind of certificate that a person in the sandbox signs with.
public enum CertificateKind {
  /// Of an employee of the migration service, currently valid.
  VALID,
  EXPIRED,
  REVOKED,
  /// Issued by an authority that is not trusted.
  UNTRUSTED,
  /// Of a private individual.
  WRONG_PURPOSE
}
