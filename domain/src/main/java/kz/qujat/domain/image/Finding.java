package kz.qujat.domain.image;

/// One observation about a picture.
public record Finding(Code code, Severity severity) {
  /// Whether the finding rejects the file or only advises.
  public enum Severity {
    ERROR,
    WARNING
  }

  /// The observation; the web adapter adds the texts.
  public enum Code {
    /// Neither JPEG nor PNG, or not the declared format.
    FILE_TYPE,
    FILE_TOO_LARGE,
    /// The file cannot be read completely.
    UNREADABLE,
    /// Decoding the file would take too much work for its pixels.
    TOO_COMPLEX,
    TOO_FEW_PIXELS,
    TOO_MANY_PIXELS,
    ASPECT_RATIO,
    BLURRED,
    TOO_DARK,
    TOO_BRIGHT,
    LOW_CONTRAST,
    UNEVEN_BACKGROUND,
    DARK_BACKGROUND,
    TOO_LITTLE_INK,
    TOO_MUCH_INK,
    INK_AT_THE_EDGE,
    PAPER_NOT_WHITE
  }

  static Finding error(Code code) {
    return new Finding(code, Severity.ERROR);
  }

  static Finding warning(Code code) {
    return new Finding(code, Severity.WARNING);
  }
}
