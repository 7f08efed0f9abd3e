package kz.qujat.domain.image;

/// A picture as a file: the properties that the hard limits check.
///
/// @param declared the format that the sender declares
/// @param actual the format detected from the bytes
/// @param bytes size of the file as sent
public record ImageFileProperties(
    Format declared, Format actual, long bytes, int width, int height) {
  /// The accepted formats; any other format is `OTHER`.
  public enum Format {
    JPEG,
    PNG,
    OTHER
  }

  double ratio() {
    return (double) width / height;
  }
}
