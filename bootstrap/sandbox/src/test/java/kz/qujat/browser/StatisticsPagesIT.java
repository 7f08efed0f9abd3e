package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.story.Citizen;
import kz.qujat.story.Country;
import kz.qujat.story.Eventually;
import kz.qujat.story.Http;
import kz.qujat.story.Officer;
import kz.qujat.story.Product;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// The statistics after an application has been annulled.
@WithBrowser
class StatisticsPagesIT {
  @BeforeAll
  static void anApplicationIsAnnulled() {
    Country country = Product.country();
    Citizen aigul = country.citizen(CivilDate.at(Instant.now()).plusDays(10));
    Officer dana = country.officer("75");
    String application = aigul.applies("7501");
    dana.claims(application).is(200);
    dana.annuls(application, "POOR_PHOTO", "Тұман").is(200);
    Http auditor = country.auditor();
    Eventually.is(
        true,
        () ->
            auditor
                    .get("/api/v1/operations/statistics?region=75")
                    .is(200)
                    .at("annulled.total")
                    .asInt()
                > 0);
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void theAuditorSeesTheNumbersOfTheCountry(String language) {
    try (Screen screen = Screen.desk(language)) {
      screen.signsIn("AUDITOR", "/statistics");
      assertThat(screen.page().locator("#arrivals")).isVisible();
      assertThat(screen.page().locator("svg[role=img]").first()).isVisible();
      screen.isOpenToEverybody().shows("statistics-" + language);
    }
  }

  @Test
  void aSupervisorSeesTheirOwnRegionOnly() {
    try (Screen screen = Screen.phone("ru")) {
      screen.signsIn("SUPERVISOR", "/statistics");
      assertThat(screen.page().locator("main")).containsText("город Алматы");
      assertThat(screen.page().locator("#region")).hasCount(0);
      screen.isOpenToEverybody().shows("statistics-phone");
      screen.opens("/statistics?region=71");
      assertThat(screen.page().locator("h1")).hasText("Не найдено");
    }
  }

  @Test
  void withoutScriptsAnotherRangeIsChosen() {
    try (Screen screen = Screen.withoutScripts("en")) {
      screen.signsIn("ADMINISTRATOR", "/statistics");
      screen.page().locator("#region").selectOption("75");
      screen.page().locator("#from").fill("2025-06-02");
      screen.page().locator("#to").fill("2025-06-01");
      screen.page().locator(".qujat-filter button").click();
      assertThat(screen.page().locator(".govuk-error-summary")).isVisible();
      screen.page().locator("#to").fill("2025-06-03");
      screen.page().locator(".qujat-filter button").click();
      assertThat(screen.page().locator("main")).containsText("Almaty city, from 2 June 2025");
    }
  }

  @ParameterizedTest
  @CsvSource({"csv, \uFEFF", "xlsx, PK"})
  void theTablesAreDownloaded(String kind, String beginning) throws IOException {
    try (Screen screen = Screen.desk("en")) {
      screen.signsIn("AUDITOR", "/statistics");
      Download download =
          screen
              .page()
              .waitForDownload(() -> screen.page().locator("a[href*='." + kind + "']").click());
      assertThat(download.suggestedFilename()).startsWith("qujat-kz-").endsWith("." + kind);
      assertThat(Files.readAllBytes(download.path())).startsWith(beginning.getBytes(UTF_8));
    }
  }
}
