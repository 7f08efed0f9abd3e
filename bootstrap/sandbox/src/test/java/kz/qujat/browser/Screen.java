package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import kz.qujat.story.Eventually;
import kz.qujat.story.Product;

/// A user's screen: a browser window with its own session, in one language. It records every error
/// of a page, and reports them when it is closed.
final class Screen implements AutoCloseable {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /// Longer than usual, because everything is slower on a busy machine.
  private static final int PATIENCE_MILLIS = 90_000;

  /// Failed responses are checked one by one below. htmx logs an error when a newer request
  /// replaces one that is still running, which is intended where a slider is moved; a request that
  /// fails is logged under another name, too.
  private static final List<String> EXPECTED =
      List.of("Failed to load resource", "htmx:sendAbort", "htmx:afterRequest");

  /// The typeface of the design system, which is not served: a browser asks for it when it meets a
  /// character that ours lacks, and takes one of its own.
  private static final String LICENSED_FONTS = "/assets/fonts/";

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();

  static {
    PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MILLIS);
  }

  private Screen(Browser.NewContextOptions options) {
    context = Chromium.browser().newContext(options.setBaseURL(Product.root().toString()));
    context.setDefaultTimeout(PATIENCE_MILLIS);
    page = context.newPage();
    page.onConsoleMessage(message -> {
      if (message.type().equals("error")
          && EXPECTED.stream().noneMatch(message.text()::startsWith)) {
        complaints.add("console: " + message.text());
      }
    });
    page.onPageError(error -> complaints.add("script: " + error));
    page.onResponse(response -> {
      boolean part = !response.request().resourceType().equals("document");
      if (response.status() >= 500
          || (part && response.status() == 404 && !response.url().contains(LICENSED_FONTS))) {
        complaints.add(response.status() + " " + response.url());
      }
    });
  }

  /// A desktop computer with a wide screen.
  static Screen desk(String language) {
    return new Screen(in(language).setViewportSize(1280, 900));
  }

  /// A phone with a touch screen.
  static Screen phone(String language) {
    return new Screen(
        in(language)
            .setViewportSize(390, 844)
            .setIsMobile(true)
            .setHasTouch(true)
            .setPermissions(List.of("camera")));
  }

  /// A browser without scripts, so neither our scripts nor those of the accessibility check run.
  static Screen withoutScripts(String language) {
    return new Screen(in(language).setViewportSize(1280, 900).setJavaScriptEnabled(false));
  }

  private static Browser.NewContextOptions in(String language) {
    return new Browser.NewContextOptions().setLocale(language).setTimezoneId("Asia/Almaty");
  }

  Page page() {
    return page;
  }

  /// Opens a page of the product.
  Screen opens(String path) {
    page.navigate(path);
    return this;
  }

  /// Opens a page that requires a login, and signs in as one of the predefined people.
  Screen signsIn(String key, String path) {
    page.navigate(path);
    page.locator("button[value=" + key + "]").click();
    page.waitForURL(url -> url.endsWith(path));
    return this;
  }

  /// The same for any other person.
  ///
  /// @param person the fields of the form: `role`, `iin`, and for staff `name`, `region`, `point`
  Screen signsIn(Map<String, String> person, String path) {
    page.navigate(path);
    page.locator("details > summary").click();
    person.forEach((field, value) -> {
      if (field.equals("role")) {
        page.locator("#role").selectOption(value);
      } else {
        page.locator("#" + field).fill(value);
      }
    });
    page.locator("details button").click();
    page.waitForURL(url -> url.endsWith(path));
    return this;
  }

  /// Waits until the pictures are loaded and the scripts have run. Before that, elements still move
  /// and do not react to mouse and keyboard.
  Screen comesToLife() {
    page.waitForLoadState();
    return this;
  }

  /// Reloads until the page shows the expected number of elements: lists may lag by a second, and
  /// by more on a busy machine.
  void comesToShow(int times, Locator what) {
    comesToLife();
    Eventually.is(
        times,
        () -> {
          if (what.count() != times) {
            page.reload();
          }
          return what.count();
        });
  }

  /// Draws a frame on a picture by mouse, from one corner to the other.
  ///
  /// @param left like the others, as a fraction of the picture's width or height
  void frames(Locator picture, double left, double top, double right, double bottom) {
    comesToLife();
    picture.scrollIntoViewIfNeeded();
    BoundingBox box = picture.boundingBox();
    page.mouse().move(box.x + left * box.width, box.y + top * box.height);
    page.mouse().down();
    page.mouse().move(box.x + right * box.width, box.y + bottom * box.height);
    page.mouse().up();
  }

  /// Checks that the page has no accessibility violations.
  Screen isOpenToEverybody() {
    comesToLife();
    List<Rule> violations = new AxeBuilder(page).withTags(WCAG).analyze().getViolations();
    assertThat(violations)
        .as("WCAG 2.2 AA on " + page.url())
        .extracting(
            rule -> rule.getId() + " " + rule.getNodes().stream().map(n -> n.getHtml()).toList())
        .isEmpty();
    saysEverything();
    return this;
  }

  /// Checks that no text is missing.
  Screen saysEverything() {
    comesToLife();
    assertThat(page.locator("body")).not().containsText("??");
    return this;
  }

  /// Saves a screenshot of the whole page, for visual inspection.
  Screen shows(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setFullPage(true)
            .setTimeout(PATIENCE_MILLIS)
            .setPath(Path.of("target", "screenshots", name + ".png")));
    return this;
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).isEmpty();
  }
}
