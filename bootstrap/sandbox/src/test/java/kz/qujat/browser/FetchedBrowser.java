package kz.qujat.browser;

import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The Chromium that Playwright fetches, once for all projects of a user.
final class FetchedBrowser {
  private static final Duration PATIENCE = Duration.ofMinutes(5);

  /// The part of the class path that the command needs.
  private static final Pattern NEEDED =
      Pattern.compile("(playwright|driver|driver-bundle|gson)-[^/\\\\]*\\.jar$");

  private FetchedBrowser() {}

  /// Fetches the browser unless it is already there.
  ///
  /// @return whether it is there now
  static boolean isAvailable() {
    return Fetching.SUCCEEDED;
  }

  /// Tried once per test run.
  private static final class Fetching {
    static final boolean SUCCEEDED = fetch();
  }

  private static boolean fetch() {
    try {
      Process command =
          new ProcessBuilder(
                  Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                  "-cp",
                  classPath(),
                  CLI.class.getName(),
                  "install",
                  "chromium")
              .inheritIO()
              .start();
      boolean ended = command.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      if (!ended) {
        command.descendants().forEach(ProcessHandle::destroyForcibly);
        command.destroyForcibly();
      }
      return ended && command.exitValue() == 0;
    } catch (IOException e) {
      throw new IllegalStateException("the Playwright command cannot be started", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static String classPath() {
    List<String> all =
        Arrays.asList(
            Objects.requireNonNullElse(
                    System.getProperty("surefire.test.class.path"),
                    System.getProperty("java.class.path"))
                .split(Pattern.quote(File.pathSeparator)));
    return all.stream()
        .filter(entry -> NEEDED.matcher(entry).find())
        .collect(Collectors.joining(File.pathSeparator));
  }
}
