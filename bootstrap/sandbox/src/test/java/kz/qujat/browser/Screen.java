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

/// Somebody's screen: a browser window with a session of its own, in one language. It notes
/// everything a page does wrong, and says so when it is closed.
final class Screen implements AutoCloseable {
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /// On a busy machine everything comes later.
  private static final int PATIENCE_MILLIS = 90_000;

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
      if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
        complaints.add("console: " + message.text());
      }
    });
    page.onPageError(error -> complaints.add("script: " + error));
    page.onResponse(response -> {
      boolean part = !response.request().resourceType().equals("document");
      if (response.status() >= 500 || (part && response.status() == 404)) {
        complaints.add(response.status() + " " + response.url());
      }
    });
  }

  /// A desk with a wide screen.
  static Screen desk(String language) {
    return new Screen(in(language).setViewportSize(1280, 900));
  }

  /// A telephone, to touch.
  static Screen phone(String language) {
    return new Screen(
        in(language)
            .setViewportSize(390, 844)
            .setIsMobile(true)
            .setHasTouch(true)
            .setPermissions(List.of("camera")));
  }

  /// A browser that runs no scripts: not ours, and not those that look for what keeps people out.
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

  /// Opens a page that asks who one is, and signs in as one of the ready-made people.
  Screen signsIn(String key, String path) {
    page.navigate(path);
    page.locator("button[value=" + key + "]").click();
    page.waitForURL(url -> url.endsWith(path));
    return this;
  }

  /// The same as anybody at all.
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

  /// Waits until the page has its pictures and its scripts have run: before that nothing stays
  /// where it is, and nobody listens to mouse and keys.
  Screen comesToLife() {
    page.waitForLoadState();
    return this;
  }

  /// Looks again until the page shows something so many times: lists may be behind by a second, and
  /// more on a busy machine.
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
  /// @param left like the others in parts of the picture's width or height
  void frames(Locator picture, double left, double top, double right, double bottom) {
    comesToLife();
    picture.scrollIntoViewIfNeeded();
    BoundingBox box = picture.boundingBox();
    page.mouse().move(box.x + left * box.width, box.y + top * box.height);
    page.mouse().down();
    page.mouse().move(box.x + right * box.width, box.y + bottom * box.height);
    page.mouse().up();
  }

  /// What keeps people out of this page: nothing.
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

  /// No text is missing.
  Screen saysEverything() {
    comesToLife();
    assertThat(page.locator("body")).not().containsText("??");
    return this;
  }

  /// Keeps a picture of the whole page, for people to look at.
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
