package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.calendar.CivilDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithBrowser
class ReconciliationPagesIT {
  private static final String PAGE = "/dashboard/reconciliation";

  @AfterEach
  void theClockRuns() {
    Bureau.COUNTRY.clockRuns();
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void anAdministratorHasADayComparedAndReadsWhatWasFound(String language) {
    // Later than all days compared before, so that the latest report is first in the list.
    Instant later = Instant.now().plus(Duration.ofDays(3));
    Bureau.COUNTRY.clockStandsAt(later);
    LocalDate today = CivilDate.at(later);
    try (Screen screen = Screen.desk(language)) {
      Page page = screen.signsIn("ADMINISTRATOR", PAGE).page();
      page.locator("#day").fill(today.toString());
      page.locator("#main form button").click();
      assertThat(page.locator(".govuk-error-summary a")).hasAttribute("href", "#day");
      screen.isOpenToEverybody();
      page.locator("#day").fill(today.minusDays(40).toString());
      page.locator("#book").selectOption("ORDERS");
      page.locator("#main form button").click();
      assertThat(page.locator(".govuk-notification-banner")).isVisible();
      assertThat(page.locator("tbody tr").first().locator(".govuk-tag--green")).isVisible();
      screen.isOpenToEverybody().shows("reconciliation-" + language);
    }
  }

  @Test
  void anAuditorReadsButStartsNoComparison() {
    try (Screen screen = Screen.withoutScripts("en")) {
      screen.signsIn("AUDITOR", PAGE);
      assertThat(screen.page().locator("h1")).hasText("Reconciliation with neighbouring systems");
      assertThat(screen.page().locator("#main form")).hasCount(0);
    }
  }
}
