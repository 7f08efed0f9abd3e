package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import kz.qujat.browser.Bureau.Case;
import kz.qujat.story.Officer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithBrowser
class StuckPagesIT {
  private static final String PAGE = "/dashboard/stuck";

  private final Bureau bureau = new Bureau("39");
  private final Officer dana = Bureau.COUNTRY.officer("39");

  @AfterEach
  void everythingIsAsUsual() {
    Bureau.COUNTRY.fault("central-node", "OK");
    Bureau.COUNTRY.clockRuns();
  }

  private Case parked() {
    Bureau.COUNTRY.fault("central-node", "DOWN");
    Case filed = bureau.registers();
    dana.claims(filed.id()).is(200);
    dana.approves(filed.id()).is(200);
    Bureau.COUNTRY.hasTriedInVain(filed.id(), "39");
    return filed;
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void aSupervisorSetsACaseAsideAndResumesIt(String language) {
    Case filed = parked();
    try (Screen screen = Screen.desk(language)) {
      Page page = screen.signsIn(bureau.supervisor("Болат Ахметов"), PAGE).page();
      assertThat(row(page, filed)).isVisible();
      screen.isOpenToEverybody().shows("dashboard-stuck-" + language);
      button(page, filed, "RETRY").click();
      assertThat(page.locator("#reason-error")).isVisible();
      screen.isOpenToEverybody().shows("dashboard-stuck-fault-" + language);
      reason(page, filed).fill("Узел на ремонте");
      row(page, filed).locator("summary").click();
      screen.isOpenToEverybody();
      button(page, filed, "PARK").click();
      assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
      screen.comesToShow(1, row(page, filed).locator(".govuk-tag--grey"));
      screen.isOpenToEverybody().shows("dashboard-stuck-parked-" + language);
      Bureau.COUNTRY.fault("central-node", "OK");
      reason(page, filed).fill("Узел снова отвечает");
      row(page, filed).locator("summary").click();
      button(page, filed, "RESUME").click();
      assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
      filed.citizen().waitsFor("READY_FOR_PICKUP", filed.id());
      screen.opens(PAGE).comesToShow(0, row(page, filed));
    }
  }

  @Test
  void withoutScriptsAnAdministratorTakesAnApplicationFromAnOfficerWhoIsLate() {
    Case filed = bureau.registers();
    dana.claims(filed.id()).is(200);
    try (Screen scripted = Screen.desk("en");
        Screen screen = Screen.withoutScripts("en")) {
      Page page = screen.signsIn("ADMINISTRATOR", PAGE).page();
      assertThat(row(page, filed)).hasCount(0);
      Bureau.COUNTRY.clockStandsAt(Instant.now().plus(Duration.ofDays(14)));
      scripted.signsIn("ADMINISTRATOR", PAGE).isOpenToEverybody();
      screen.opens(PAGE + "?region=39").comesToShow(1, row(page, filed));
      screen.saysEverything().shows("dashboard-stuck-administrator");
      reason(page, filed).fill("Dana is on leave");
      button(page, filed, "TAKE_BACK").click();
      assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
      screen.comesToShow(0, row(page, filed));
    }
    assertThat(filed.status()).isEqualTo("REGISTERED");
  }

  @Test
  void aCaseIsRetriedOnAPhone() {
    Case filed = parked();
    try (Screen screen = Screen.phone("ru")) {
      Page page = screen.signsIn(bureau.supervisor("Болат Ахметов"), PAGE).page();
      assertThat(row(page, filed)).isVisible();
      screen.isOpenToEverybody().shows("dashboard-stuck-phone");
      Bureau.COUNTRY.fault("central-node", "OK");
      reason(page, filed).fill("Узел снова отвечает");
      button(page, filed, "RETRY").click();
      assertThat(page.locator(".govuk-notification-banner")).isVisible();
    }
    filed.citizen().waitsFor("READY_FOR_PICKUP", filed.id());
  }

  @Test
  void anotherRegionDoesNotSeeTheCase() {
    Case filed = parked();
    try (Screen screen = Screen.desk("en")) {
      Page page = screen.signsIn(new Bureau("43").supervisor("Asel"), PAGE).page();
      assertThat(row(page, filed)).hasCount(0);
      screen.isOpenToEverybody().shows("dashboard-stuck-none");
    }
    Bureau.COUNTRY.fault("central-node", "OK");
    filed.citizen().waitsFor("READY_FOR_PICKUP", filed.id());
  }

  @Test
  void anOfficerIsNotAllowed() {
    try (Screen screen = Screen.desk("en")) {
      screen.signsIn(bureau.officer("Dana"), PAGE);
      assertThat(screen.page().locator("h1")).hasText("Not allowed");
    }
  }

  private static Locator row(Page page, Case filed) {
    return page.locator("tbody tr", new Page.LocatorOptions().setHasText(filed.ticket()));
  }

  private static Locator reason(Page page, Case filed) {
    return row(page, filed).locator("input[name=reason]");
  }

  private static Locator button(Page page, Case filed, String remedy) {
    return row(page, filed).locator("button[value=" + remedy + "]");
  }
}
