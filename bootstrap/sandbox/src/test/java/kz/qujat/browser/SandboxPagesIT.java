package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.story.Citizen;
import kz.qujat.story.Eventually;
import kz.qujat.story.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The controls of the sandbox, with scripts and without.
@WithBrowser
class SandboxPagesIT {
  private static final ZoneId ALMATY = CivilDate.KAZAKHSTAN;

  @AfterEach
  void putRight() {
    Product.country().clockRuns();
    Product.country().fault("tax", "OK");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void allControlsAreOnOnePage(String language) {
    try (Screen screen = Screen.desk(language)) {
      screen.opens("/sandbox").isOpenToEverybody().shows("sandbox-" + language);
    }
  }

  @Test
  void aNeighbourFailsAndRecovers() {
    try (Screen screen = Screen.withoutScripts("en")) {
      Page page = screen.opens("/sandbox").page();
      Locator tax = page.locator("#neighbours tbody tr").filter(has("Tax authority"));
      tax.locator("select").selectOption("DOWN");
      tax.locator("button").click();
      assertThat(tax.locator(".govuk-tag")).hasText("down");
      tax.locator("select").selectOption("OK");
      tax.locator("button").click();
      assertThat(tax.locator(".govuk-tag")).hasText("works");
    }
  }

  @Test
  void theClockStopsAtTheChosenMoment() {
    try (Screen screen = Screen.withoutScripts("en")) {
      Page page = screen.opens("/sandbox").page();
      page.locator("#moment").fill("2026-07-01T10:30");
      page.locator("#clock form").first().locator("button").click();
      assertThat(page.locator("#clock .govuk-tag")).hasText("stands still");
      assertThat(page.locator("#clock strong").first()).hasText("01.07.2026 10:30");
      page.locator("button[name=days][value='1']").click();
      assertThat(page.locator("#clock strong").first()).hasText("02.07.2026 10:30");
      page.locator("#clock form").last().locator("button").click();
      assertThat(page.locator("#clock .govuk-tag")).hasText("running");
    }
  }

  @Test
  void aCitizenIsPaidForByOneClick() {
    Citizen aigul = Product.country().citizen(Instant.now().atZone(ALMATY).toLocalDate());
    String application = aigul.starts("7501");
    aigul.portal().post(Citizen.path(application) + "/payment", Map.of()).is(201);
    try (Screen screen = Screen.desk("en")) {
      Page page = screen.opens("/sandbox").page();
      Locator payment = page.locator("#PAYMENTS tbody tr").filter(has(application));
      payment.locator("button").click();
      Eventually.is("PAID", () -> aigul.sees(application).text("payment.status"));
    }
  }

  private static Locator.FilterOptions has(String text) {
    return new Locator.FilterOptions().setHasText(text);
  }
}
