package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Objects;
import java.util.regex.Pattern;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.story.Citizen;
import kz.qujat.story.Country;
import kz.qujat.story.Officer;
import kz.qujat.story.Product;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An auditor reads the history of Aigul's application, which Dana annulled because of its photo.
@WithBrowser
class ChroniclePagesIT {
  private static final Country COUNTRY = Product.country();
  private static @Nullable Citizen aigul;
  private static String application = "";
  private static String ticket = "";

  @BeforeAll
  static void theApplicationIsAnnulled() {
    Officer dana = COUNTRY.officer("75");
    aigul = COUNTRY.citizen(CivilDate.at(Instant.now()).plusDays(10));
    application = aigul.applies("7501");
    ticket = aigul.sees(application).text("ticketNumber");
    dana.claims(application).is(200);
    dana.annuls(application, "POOR_PHOTO", "Тұман").is(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void anApplicationIsFoundByItsTicketHoweverItIsTyped(String language) {
    try (Screen screen = Screen.desk(language)) {
      screen
          .signsIn("AUDITOR", "/chronicle")
          .isOpenToEverybody()
          .shows("chronicle-search-" + language);
      screen.page().locator("#ticketNumber").fill(ticket.replace("-", " "));
      screen.page().locator("main form[method=get] button").click();
      screen.isOpenToEverybody().shows("chronicle-found-" + language);
      screen.page().locator("main tbody a").click();
      assertThat(screen.page().locator("h1")).hasText(ticket);
      screen.isOpenToEverybody().shows("chronicle-history-" + language);
    }
  }

  @Test
  void theIinNeverAppearsInTheAddress() {
    try (Screen screen = Screen.desk("en")) {
      screen.signsIn("AUDITOR", "/chronicle");
      screen.page().locator("#iin").fill(iin());
      screen.page().locator("main form[method=post] button").click();
      assertThat(screen.page().locator("main tbody a")).hasText(ticket);
      assertThat(screen.page().url()).doesNotContain(iin());
      screen.isOpenToEverybody();
    }
  }

  @ParameterizedTest
  @CsvSource({"ticketNumber=75-250602-000001-0", "region=75&from=2025-06-02&to=2025-06-01"})
  void anInvalidSearchIsExplained(String asked) {
    try (Screen screen = Screen.phone("en")) {
      screen.signsIn("AUDITOR", "/chronicle").opens("/chronicle?" + asked).isOpenToEverybody();
      assertThat(screen.page().locator(".govuk-error-summary")).isVisible();
    }
  }

  @Test
  void theSliderRebuildsTheStateAndMarksWhatChanged() {
    try (Screen screen = reading("en")) {
      Page page = screen.page();
      Locator slider = page.locator("#sequence");
      int claimed = position(page, "Taken into review");
      assertThat(page.locator(".moj-timeline .govuk-tag--grey").first()).hasText("Refund");
      slider.focus();
      for (int last = events(page); last > claimed; last--) {
        slider.press("ArrowLeft");
      }
      Locator standing = page.locator("#standing");
      assertThat(standing.locator("h3")).containsText("After event " + claimed + " of");
      assertThat(standing.locator("tr", having("Status"))).containsText("Under review");
      assertThat(standing.locator("tr", having("Status"))).containsText("Before: Registered");
      assertThat(standing.locator("tr", having("Held by"))).containsText("New");
      assertThat(standing.locator("tr", having("Registration ticket"))).not().containsText("New");
      assertThat(slider).hasAttribute("aria-valuetext", claimed + ". Taken into review");
      screen.isOpenToEverybody().shows("chronicle-state");
    }
  }

  @Test
  void withoutScriptsTheAuditorStepsFromEventToEvent() {
    try (Screen screen = Screen.withoutScripts("en")) {
      screen.signsIn("AUDITOR", "/chronicle").opens("/chronicle/" + application + "?sequence=1");
      screen.page().locator("a[rel=prev]").click();
      assertThat(screen.page().locator("#standing h3")).containsText("After event 1 of");
      assertThat(screen.page().locator("a[rel=prev]")).hasCount(0);
      screen.page().locator("a[rel=next]").click();
      assertThat(screen.page().locator("#standing h3")).containsText("After event 2 of");
      screen.page().locator("#at").fill("2020-01-01T00:00");
      screen.page().locator(".qujat-moment-form button").click();
      assertThat(screen.page().locator("#standing h3"))
          .hasText("Nothing had been recorded by then.");
    }
  }

  @Test
  void aDecisionIsShownWithTheProofOfItsSignature() {
    try (Screen screen = reading("en")) {
      Locator evidence = screen.page().locator(".qujat-evidence");
      assertThat(evidence).containsText("Matches the kept document");
      assertThat(evidence).containsText("Over exactly this document");
      assertThat(evidence).containsText(Pattern.compile("Serial number\\s*[0-9a-f]+"));
      assertThat(evidence).containsText("OCSP responder");
      assertThat(evidence).containsText(Pattern.compile("SHA-256 of the answer\\s*[0-9a-f]{64}"));
      assertThat(evidence).not().containsText("IIN");
    }
  }

  @Test
  void theHistoryIsDownloadedAsAFile() throws IOException {
    try (Screen screen = reading("en")) {
      Download download =
          screen.page().waitForDownload(() -> screen.page().locator("a[download]").click());
      assertThat(download.suggestedFilename()).isEqualTo("history-" + application + ".json");
      assertThat(Files.readString(download.path()))
          .contains("\"type\":\"application-annulled\"")
          .doesNotContain(iin());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void theHistoryIsPrinted(String language) {
    try (Screen screen = Screen.desk(language)) {
      screen.signsIn("AUDITOR", "/chronicle").opens("/chronicle/" + application + "/print");
      assertThat(screen.page().locator("h1")).hasText(ticket);
      screen.isOpenToEverybody();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void aReadModelIsRebuiltAndItsProgressIsWatched(String language) {
    try (Screen screen = Screen.desk(language)) {
      screen.signsIn("AUDITOR", "/chronicle/readers").isOpenToEverybody();
      screen.page().locator("button[value=worklist]").click();
      assertThat(screen.page().locator("progress")).isVisible();
      assertThat(screen.page().locator("#standing[hx-trigger]")).hasCount(0);
      screen.isOpenToEverybody().shows("chronicle-readers-" + language);
    }
  }

  @Test
  void theHistoryIsReadableOnAPhone() {
    try (Screen screen = Screen.phone("ru")) {
      screen.signsIn("AUDITOR", "/chronicle").opens("/chronicle/" + application);
      screen.isOpenToEverybody().shows("chronicle-phone");
    }
  }

  private static String iin() {
    return Objects.requireNonNull(aigul).iin();
  }

  private static Screen reading(String language) {
    return Screen.desk(language)
        .signsIn("AUDITOR", "/chronicle")
        .opens("/chronicle/" + application);
  }

  private static int events(Page page) {
    return page.locator(".moj-timeline__item").count();
  }

  private static int position(Page page, String title) {
    return page.locator(".moj-timeline__title").allTextContents().stream()
        .filter(text -> text.endsWith(title))
        .map(text -> Integer.parseInt(text.substring(0, text.indexOf('.'))))
        .findFirst()
        .orElseThrow();
  }

  private static Locator.LocatorOptions having(String text) {
    return new Locator.LocatorOptions().setHasText(text);
  }
}
