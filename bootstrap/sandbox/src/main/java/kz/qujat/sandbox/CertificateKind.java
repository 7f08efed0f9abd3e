package kz.qujat.sandbox;

/// The certificate a person of the sandbox signs with.
public enum CertificateKind {
  /// Of an employee of the migration service, in force.
  VALID,
  EXPIRED,
  REVOKED,
  /// By an authority that nobody trusts.
  UNTRUSTED,
  /// Of a private person.
  WRONG_PURPOSE
}
