package kz.qujat.integration.image;

/// What a PNG says of itself before the picture.
record PngHeader(int width, int height, int bitsOfPixel, boolean interlaced) {
  static final PngHeader NONE = new PngHeader(0, 0, 0, false);

  private static final int LENGTH = 13;
  private static final int GRAY = 0;
  private static final int COLOUR = 2;
  private static final int PALETTE = 3;
  private static final int GRAY_AND_OPACITY = 4;
  private static final int COLOUR_AND_OPACITY = 6;

  /// The seven passes of an interlaced picture: first column and row, steps to the next.
  private static final int[][] PASSES = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  static PngHeader read(byte[] bytes, int from, int length) throws Unreadable {
    if (length != LENGTH) {
      throw new Unreadable("no header");
    }
    int width = int32(bytes, from);
    int height = int32(bytes, from + 4);
    int interlace = bytes[from + 12];
    if (width <= 0
        || height <= 0
        || bytes[from + 10] != 0
        || bytes[from + 11] != 0
        || (interlace != 0 && interlace != 1)) {
      throw new Unreadable("an impossible header");
    }
    return new PngHeader(
        width, height, bitsOfPixel(bytes[from + 8], bytes[from + 9]), interlace == 1);
  }

  private static int bitsOfPixel(int depth, int colourType) throws Unreadable {
    boolean possible =
        switch (depth) {
          case 1, 2, 4 -> colourType == GRAY || colourType == PALETTE;
          case 8 -> true;
          case 16 -> colourType != PALETTE;
          default -> false;
        };
    if (!possible) {
      throw new Unreadable("an impossible depth of colour");
    }
    return switch (colourType) {
      case GRAY, PALETTE -> depth;
      case GRAY_AND_OPACITY -> 2 * depth;
      case COLOUR -> 3 * depth;
      case COLOUR_AND_OPACITY -> 4 * depth;
      default -> throw new Unreadable("colours that nobody knows");
    };
  }

  /// How many bytes the rows are, each with the byte for its filter.
  long bytesOfRows() {
    if (!interlaced) {
      return bytesOfRows(width, height);
    }
    long sum = 0;
    for (int[] pass : PASSES) {
      sum +=
          bytesOfRows(
              Math.ceilDiv(width - pass[0], pass[2]), Math.ceilDiv(height - pass[1], pass[3]));
    }
    return sum;
  }

  private long bytesOfRows(int columns, int rows) {
    return columns <= 0 || rows <= 0
        ? 0
        : rows * (1 + Math.ceilDiv((long) columns * bitsOfPixel, 8));
  }

  static int int32(byte[] bytes, int at) {
    return (bytes[at] & 0xFF) << 24
        | (bytes[at + 1] & 0xFF) << 16
        | (bytes[at + 2] & 0xFF) << 8
        | (bytes[at + 3] & 0xFF);
  }
}
