package kz.qujat.domain.signature;

/// A SHA-256 digest in lower-case hexadecimal. Digests of personal data are salted per person
/// before they become a `Digest`, so that they identify the data without revealing them.
public record Digest(String hex) {
  public Digest {
    if (!hex.matches("[0-9a-f]{64}")) {
      throw new IllegalArgumentException("not a SHA-256 digest: " + hex);
    }
  }

  @Override
  public String toString() {
    return hex;
  }
}
