package kz.qujat.domain.signature;

/// A decision with an officer's electronic digital signature that has been verified.
///
/// @param document the exact text that was signed
/// @param documentDigest SHA-256 of that text in UTF-8
/// @param signature digest under which the vault keeps the signature itself
public record SignedDecision(String document, Digest documentDigest, Digest signature) {}
