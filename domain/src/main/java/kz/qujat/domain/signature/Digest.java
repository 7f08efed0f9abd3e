package kz.qujat.domain.signature;

/// A SHA-256 digest in lower-case hexadecimal. A digest of something personal is salted per person
/// before it gets here, so that it names a thing without telling anything about it.
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
