package kz.qujat.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The pictures of the tour.
public final class Samples {
  private static final Path FOLDER = Path.of("..", "docs", "samples");

  private Samples() {}

  public static byte[] photo() {
    return read("photo.jpg");
  }

  public static byte[] signature() {
    return read("signature.png");
  }

  private static byte[] read(String name) {
    try {
      return Files.readAllBytes(FOLDER.resolve(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
