package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.WebSocketRoute;
import kz.qujat.browser.Bureau.Case;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Problems that can occur while an officer signs. No input is ever lost by them.
@WithBrowser
class SigningPagesIT {
  private final Bureau bureau = new Bureau("47");

  /// The officer is on the page on which the approval is signed.
  private Case ready(Screen screen) {
    Case filed = bureau.registers();
    Page page = screen.signsIn(bureau.officer("Дана"), filed.page()).page();
    page.locator("#claim").click();
    assertThat(page.locator("#approve")).isVisible();
    page.locator("#approval input[type=checkbox]").all().forEach(box -> box.check());
    page.locator("#approve").click();
    page.waitForURL(url -> url.endsWith("/decision"));
    return filed;
  }

  private static void succeeds(Page page, Case filed) {
    page.locator("#sign").click();
    assertThat(page.locator(".govuk-notification-banner")).containsText(filed.ticket());
    assertThat(filed.status()).isNotIn("REGISTERED", "UNDER_REVIEW");
  }

  @ParameterizedTest
  @CsvSource({
    "kk, EXPIRED, мерзімі",
    "ru, REVOKED, отозван",
    "en, UNTRUSTED, trust",
    "en, WRONG_PURPOSE, certificate"
  })
  void anInvalidSignatureIsRefusedWithTheReason(String language, String certificate, String words) {
    try (Screen screen = Screen.desk(language)) {
      Case filed = ready(screen);
      Page page = screen.page();
      page.locator("#sandbox-answer").selectOption(certificate);
      page.locator("#sign").click();
      assertThat(page.locator(".govuk-error-summary")).containsText(words);
      assertThat(filed.status()).isEqualTo("UNDER_REVIEW");
      screen.isOpenToEverybody();
      succeeds(page, filed);
    }
  }

  @Test
  void cancellingDecidesNothing() {
    try (Screen screen = Screen.desk("ru")) {
      Case filed = ready(screen);
      Page page = screen.page();
      page.locator("#sandbox-answer").selectOption("USER_CANCELED");
      page.locator("#sign").click();
      assertThat(page.locator("[data-state=cancelled]")).isVisible();
      screen.isOpenToEverybody();
      page.locator("#sandbox-answer").selectOption("VALID");
      succeeds(page, filed);
    }
  }

  @Test
  void withoutTheSigningProgramThePageExplainsHowToStartIt() {
    try (Screen screen = Screen.desk("kk")) {
      Page page = screen.page();
      page.routeWebSocket(url -> url.contains("/sandbox/ncalayer"), WebSocketRoute::close);
      Case filed = ready(screen);
      page.locator("#sign").click();
      assertThat(page.locator("[data-state=absent], [data-state=failed]").locator("visible=true"))
          .hasCount(1);
      screen.isOpenToEverybody().shows("dashboard-no-ncalayer");
      assertThat(filed.status()).isEqualTo("UNDER_REVIEW");
    }
  }

  @Test
  void aWindowClosedWithoutAChoiceIsACancellation() {
    try (Screen screen = Screen.desk("en")) {
      Page page = screen.page();
      page.routeWebSocket(
          url -> url.contains("/sandbox/ncalayer"),
          program -> {
            program.send("{\"result\":{\"version\":\"1.4\"}}");
            program.onMessage(asked -> program.send("{\"status\":true,\"body\":{}}"));
          });
      ready(screen);
      page.locator("#sign").click();
      assertThat(page.locator("[data-state=cancelled]")).isVisible();
    }
  }

  @Test
  void aSignatureThatCannotBeVerifiedNowIsSentAgainWithoutSigningAgain() {
    try (Screen screen = Screen.desk("ru")) {
      Case filed = ready(screen);
      Page page = screen.page();
      Bureau.COUNTRY.fault("eds-revocation", "ERROR");
      try {
        page.locator("#sign").click();
        assertThat(page.locator(".govuk-error-summary")).isVisible();
        assertThat(page.locator("#again")).isVisible();
        screen.isOpenToEverybody().shows("dashboard-status-unknown");
      } finally {
        Bureau.COUNTRY.fault("eds-revocation", "OK");
      }
      page.locator("#again").click();
      assertThat(page.locator(".govuk-notification-banner")).containsText(filed.ticket());
    }
  }

  @Test
  void twoPressesOfTheButtonMakeOneDecision() {
    try (Screen screen = Screen.desk("en")) {
      Case filed = ready(screen);
      screen.page().locator("#sign").dblclick();
      assertThat(screen.page().locator(".govuk-notification-banner")).containsText(filed.ticket());
      assertThat(screen.page().locator(".govuk-error-summary")).hasCount(0);
    }
  }

  @Test
  void aReviewTakenAwayMeanwhileIsNotSigned() {
    try (Screen screen = Screen.desk("en");
        Screen boss = Screen.desk("en")) {
      Case filed = ready(screen);
      boss.signsIn(bureau.supervisor("Bolat"), "/dashboard/team");
      TeamPagesIT.tick(boss.page(), filed);
      boss.page().locator("#release").click();
      assertThat(boss.page().locator("#done")).containsText(filed.ticket());
      screen.page().locator("#sign").click();
      assertThat(screen.page().locator(".govuk-error-summary")).isVisible();
      assertThat(filed.status()).isEqualTo("REGISTERED");
    }
  }
}
