package kz.qujat.domain.story;

import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A document generated from the code and compared with its approved version.
public record ApprovedDocument(String name) {
  public void isStill(String received) {
    Path approved = Path.of("src/test/resources", name + ".approved.md");
    if (!received.equals(read(approved))) {
      Path target = Path.of("target", name + ".received.md");
      write(target, received);
      fail(
          """
          %3$s is not the approved one any more. Compare, and if the difference is meant:
            diff domain/%2$s domain/%1$s
            cp domain/%1$s domain/%2$s\
          """
              .formatted(target, approved, name));
    }
  }

  private static String read(Path path) {
    try {
      return Files.exists(path) ? Files.readString(path).replace("\r\n", "\n") : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path path, String text) {
    try {
      Files.writeString(path, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
