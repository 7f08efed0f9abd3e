package kz.qujat.domain.image;

/// A picture as a file: what the hard limits are about.
///
/// @param declared the format the sender claims
/// @param actual the format its bytes have
/// @param bytes size of the file as sent
public record ImageFile(Format declared, Format actual, long bytes, int width, int height) {
  /// The formats accepted; anything else is `OTHER`.
  public enum Format {
    JPEG,
    PNG,
    OTHER
  }

  double ratio() {
    return (double) width / height;
  }
}
