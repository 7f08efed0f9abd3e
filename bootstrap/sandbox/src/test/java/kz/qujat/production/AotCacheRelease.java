package kz.qujat.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import kz.qujat.sandbox.database.PostgresServer;
import kz.qujat.story.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/// Builds the fastest starting form of the product: extracted, with a cache of the classes that a
/// training run loaded. It runs with `mvn verify -Prelease` and measures the start time of every
/// form.
class AotCacheRelease {
  private static final Logger LOG = LoggerFactory.getLogger(AotCacheRelease.class);
  private static final Path PRODUCT = Path.of("..", "product", "target").toAbsolutePath();
  private static final Path RELEASE = PRODUCT.resolve("qujat");
  private static final String ARCHIVE = "qujat.jar";
  private static final String CACHE = "qujat.aot";

  /// Makes the heap smaller. The cache is usable only with the option that it was made with.
  private static final String HEADERS = "-XX:+UseCompactObjectHeaders";

  private static final Pattern READY = Pattern.compile("Qujat is ready in ([0-9.]+) s");
  private static final Map<String, Object> AIGUL =
      Map.of("sub", "f7a1", "iin", "850515390001", "roles", List.of("CITIZEN"));

  private final StringBuilder report = new StringBuilder("# Start-up\n\n");

  @Test
  void theExtractedProductStartsFromItsCache(@TempDir Path folder) throws Exception {
    Path executable = executable();
    extract(executable);
    try (PostgresServer database = Production.database();
        LoopbackIssuer issuer = new LoopbackIssuer(AIGUL)) {
      Production.migrate(database);
      List<String> arguments =
          Production.arguments(database, issuer.name(), Production.anybody(folder));
      try (Launch training = launch(arguments, "-XX:AOTCacheOutput=" + CACHE, "-jar", ARCHIVE)) {
        use(training.http(), issuer.token(LoopbackIssuer.FIRST, AIGUL));
      }
      assertThat(RELEASE.resolve(CACHE)).isNotEmptyFile();

      measure("one archive", arguments, "-jar", executable.toString());
      measure("extracted", arguments, "-jar", ARCHIVE);
      String said =
          measure("extracted, with its cache", arguments, "-XX:AOTCache=" + CACHE, "-jar", ARCHIVE);
      assertThat(said).doesNotContain("[aot]", "[cds]");
    }
    report.append("- the cache: %d MB%n".formatted(Files.size(RELEASE.resolve(CACHE)) / 1_000_000));
    report.append("- the archive: %d MB%n".formatted(Files.size(executable) / 1_000_000));
    LOG.info("{}", report);
    Files.writeString(Path.of("target", "start-up.md"), report);
  }

  private static Path executable() throws IOException {
    try (Stream<Path> files = Files.list(PRODUCT)) {
      return files.filter(file -> file.toString().endsWith("-exec.jar")).findAny().orElseThrow();
    }
  }

  private static void extract(Path executable) throws IOException, InterruptedException {
    FileSystemUtils.deleteRecursively(RELEASE);
    Process extraction =
        new ProcessBuilder(
                Launch.java(),
                "-Djarmode=tools",
                "-jar",
                executable.toString(),
                "extract",
                "--destination",
                RELEASE.toString(),
                "--application-filename",
                ARCHIVE)
            .inheritIO()
            .start();
    assertThat(extraction.waitFor()).isZero();
  }

  private static Launch launch(List<String> arguments, String... virtualMachine)
      throws IOException {
    return Launch.of(
        RELEASE, Stream.concat(Stream.of(HEADERS), Stream.of(virtualMachine)).toList(), arguments);
  }

  /// Calls a little of everything, so that its classes are in the cache.
  private static void use(Http product, String token) {
    product.get("/actuator/health").is(200);
    product.with("Accept", "text/html").get("/").is(200);
    product.with("Accept", "text/html").get("/portal").is(302);
    product.get("/v3/api-docs").is(200);
    product.as(token).get("/api/v1/applications").is(200);
    product.as(token).get("/api/v1/regions").is(200);
  }

  /// Starts the product and records its start time.
  ///
  /// @return its output
  private String measure(String form, List<String> arguments, String... virtualMachine)
      throws IOException {
    try (Launch launch = launch(arguments, virtualMachine)) {
      Matcher ready = READY.matcher(launch.said());
      assertThat(ready.find()).as(launch::said).isTrue();
      report.append(
          String.format(
              Locale.ROOT,
              "- %s: ready in %s s, %.1f s of processor time%n",
              form,
              ready.group(1),
              launch.processorTime().toMillis() / 1000.0));
      return launch.said();
    }
  }
}
