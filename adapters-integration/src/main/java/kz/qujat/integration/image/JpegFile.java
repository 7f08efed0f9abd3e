package kz.qujat.integration.image;

/// A JPEG file, reduced to its picture.
final class JpegFile implements PictureFile {
  private static final String FORMAT = "jpeg";
  private static final int CYAN_MAGENTA_YELLOW_KEY = 4;

  private final Frame frame;
  private final Orientation orientation;
  private final int adobeTransform;
  private final byte[] clean;

  /// What the file says of its picture before the picture itself.
  record Frame(int width, int height, int components) {}

  JpegFile(Frame frame, Orientation orientation, int adobeTransform, byte[] clean) {
    this.frame = frame;
    this.orientation = orientation;
    this.adobeTransform = adobeTransform;
    this.clean = clean;
  }

  static boolean startsLike(byte[] bytes) {
    return bytes.length > 2
        && bytes[0] == (byte) 0xFF
        && bytes[1] == (byte) 0xD8
        && bytes[2] == (byte) 0xFF;
  }

  @Override
  public int width() {
    return frame.width();
  }

  @Override
  public int height() {
    return frame.height();
  }

  @Override
  public Orientation orientation() {
    return orientation;
  }

  @Override
  public String mediaType() {
    return "image/jpeg";
  }

  @Override
  public byte[] clean() {
    return clean.clone();
  }

  @Override
  public Pixels decode() throws Unreadable {
    return frame.components() == CYAN_MAGENTA_YELLOW_KEY
        ? Cmyk.toPixels(Codec.samples(FORMAT, clean), adobeTransform)
        : Pixels.of(Codec.image(FORMAT, clean));
  }

  @Override
  public byte[] encode(Pixels pixels) {
    return Codec.encode(FORMAT, pixels);
  }
}
