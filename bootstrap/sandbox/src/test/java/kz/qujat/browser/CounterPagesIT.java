package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.story.Citizen;
import kz.qujat.story.Country;
import kz.qujat.story.Officer;
import kz.qujat.story.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Cards are issued at registration point 7501.
@WithBrowser
class CounterPagesIT {
  private static final Country COUNTRY = Product.country();

  /// A card that waits, and its holder.
  private record Waiting(Citizen holder, String ticket) {}

  private static Citizen citizen() {
    return COUNTRY.citizen(CivilDate.at(Instant.now()).plusDays(10));
  }

  private static Waiting card() {
    Citizen aigul = citizen();
    Officer dana = COUNTRY.officer("75");
    String application = aigul.applies("7501");
    dana.claims(application).is(200);
    dana.approves(application).is(200);
    aigul.waitsFor("READY_FOR_PICKUP", application);
    return new Waiting(aigul, aigul.sees(application).text("ticketNumber"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void aCardIsHandedOver(String language) {
    Waiting card = card();
    try (Screen screen = Screen.desk(language)) {
      screen.signsIn("ISSUER", "/counter").isOpenToEverybody().shows("counter-" + language);
      handOver(card, card.holder().iin(), screen);
      assertThat(screen.page().locator(".govuk-panel--confirmation")).containsText(card.ticket());
      screen.isOpenToEverybody().shows("counter-done-" + language);
      screen.page().locator("a.govuk-button").click();
      assertThat(screen.page().locator("#ticketNumber")).isVisible();
    }
  }

  @Test
  void withoutScriptsACardIsHandedOverToItsHolderOnly() {
    Waiting card = card();
    try (Screen screen = Screen.withoutScripts("en")) {
      screen.signsIn("ISSUER", "/counter");
      assertThat(screen.page().locator("#scan")).isHidden();
      handOver(card, Country.newIin(), screen);
      assertThat(screen.page().locator(".govuk-error-summary")).containsText("Wrong recipient");
      screen.page().locator("#recipientIin").fill(card.holder().iin());
      screen.page().locator("#oldCardSurrendered").uncheck();
      screen.page().locator("main form button").click();
      assertThat(screen.page().locator(".govuk-error-summary"))
          .containsText("Old card not surrendered");
      screen.page().locator("#oldCardSurrendered").check();
      screen.page().locator("main form button").click();
      assertThat(screen.page().locator("h1")).hasText("Card handed over");
      screen.opens("/counter/" + card.ticket());
      assertThat(screen.page().locator("main")).containsText("has already been handed over");
    }
  }

  @Test
  void aCardThatIsNotThereYetIsNotHandedOver() {
    Citizen aigul = citizen();
    String ticket = aigul.sees(aigul.applies("7501")).text("ticketNumber");
    try (Screen screen = Screen.phone("ru")) {
      screen.signsIn("ISSUER", "/counter").opens("/counter/" + ticket);
      assertThat(screen.page().locator(".govuk-warning-text")).isVisible();
      assertThat(screen.page().locator("#recipientIin")).hasCount(0);
      screen.isOpenToEverybody().shows("counter-waiting");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "75-2506, 15 digits",
    "75-250602-000001-0, check digit",
    "75-250602-000001-3, registration point"
  })
  void anInvalidTicketNumberIsExplained(String typed, String told) {
    try (Screen screen = Screen.desk("en")) {
      screen.signsIn("ISSUER", "/counter");
      screen.page().locator("#ticketNumber").fill(typed);
      screen.page().locator("#ticketNumber").press("Enter");
      assertThat(screen.page().locator(".govuk-error-summary")).containsText(told);
      screen.isOpenToEverybody();
    }
  }

  @Test
  void aTicketIsScannedWhereTheBrowserCan() {
    Waiting card = card();
    try (Screen screen = Screen.phone("en")) {
      screen
          .page()
          .addInitScript(
              "window.BarcodeDetector = class { async detect() {"
                  + " return [{rawValue: '%s'}]; } };".formatted(card.ticket()));
      screen.signsIn("ISSUER", "/counter");
      screen.page().locator("#scan").click();
      assertThat(screen.page().locator("h1")).hasText(card.ticket());
    }
  }

  /// Types the number without its dashes, and enters who has come.
  private static void handOver(Waiting card, String recipient, Screen screen) {
    Page page = screen.page();
    page.locator("#ticketNumber").fill(card.ticket().replace('-', ' '));
    page.locator("#ticketNumber").press("Enter");
    assertThat(page.locator("h1")).hasText(card.ticket());
    page.locator("#recipientIin").fill(recipient);
    page.locator("#oldCardSurrendered").check();
    page.locator("main form button").click();
  }
}
