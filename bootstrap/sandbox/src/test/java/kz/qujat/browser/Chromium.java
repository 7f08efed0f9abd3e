package kz.qujat.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;

/// The one browser of a test run: an installed Chromium or Chrome, or else the one that Playwright
/// fetches.
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
    if (InstalledBrowser.find().isPresent() || FetchedBrowser.isAvailable()) {
      return ConditionEvaluationResult.enabled("there is a browser");
    }
    if (System.getenv("CI") != null) {
      throw new IllegalStateException("CI needs a browser: no test may be skipped there");
    }
    LeftOutTests.of(context).add(context.getRequiredTestClass());
    return ConditionEvaluationResult.disabled("no browser on this machine");
  }

  /// Returns the browser for the thread that runs the tests, started on first use.
  static Browser browser() {
    return Running.BROWSER;
  }

  private static final class Running {
    static final Browser BROWSER = launch();

    private static Browser launch() {
      var options = new BrowserType.LaunchOptions().setHeadless(true).setArgs(QUIET);
      InstalledBrowser.find().ifPresent(options::setExecutablePath);
      // Everything needed was fetched before; Playwright must not fetch more.
      var environment = Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
      return Playwright.create(new Playwright.CreateOptions().setEnv(environment))
          .chromium()
          .launch(options);
    }
  }
}
