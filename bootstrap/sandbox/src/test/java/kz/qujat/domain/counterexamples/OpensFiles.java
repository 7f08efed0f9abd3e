package kz.qujat.domain.counterexamples;

import java.nio.file.Files;
import java.nio.file.Path;

final class OpensFiles {
  private OpensFiles() {}

  static boolean isThere(String name) {
    return Files.exists(Path.of(name));
  }
}
