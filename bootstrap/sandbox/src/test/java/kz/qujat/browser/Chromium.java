package kz.qujat.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The one Chromium of a test run, as Debian and others install it.
final class Chromium implements ExecutionCondition {
  private static final List<String> QUIET =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync",
          "--use-fake-ui-for-media-stream",
          "--use-fake-device-for-media-stream");

  @Override
  public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
    if (path().isPresent()) {
      return ConditionEvaluationResult.enabled("Chromium is there");
    }
    if (System.getenv("CI") != null) {
      throw new IllegalStateException("CI has to have Chromium: nothing may be skipped there");
    }
    System.err.println("Skipped, no Chromium: " + context.getDisplayName());
    return ConditionEvaluationResult.disabled("no Chromium on this machine");
  }

  private static Optional<Path> path() {
    return Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
        .map(Path::of)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// The browser, started on first use, for the thread that runs the tests.
  static Browser browser() {
    return Running.BROWSER;
  }

  private static final class Running {
    static final Browser BROWSER =
        Playwright.create(
                new Playwright.CreateOptions()
                    .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
            .chromium()
            .launch(
                new BrowserType.LaunchOptions()
                    .setExecutablePath(path().orElseThrow())
                    .setHeadless(true)
                    .setArgs(QUIET));
  }
}
