package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;
import kz.qujat.browser.Bureau.Case;
import kz.qujat.story.Citizen;
import kz.qujat.story.Country;
import kz.qujat.story.Officer;
import kz.qujat.story.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithBrowser
class PortalAnnulledIT {
  private static final String COMMENT =
      "Фон неоднородный, лицо в тени.\nСнимите при дневном свете.";

  private final Country country = Product.country();

  @ParameterizedTest
  @CsvSource({"kk, POOR_PHOTO, Фотосурет", "ru, POOR_SIGNATURE, Подпись", "en, POOR_PHOTO, Photo"})
  void oneTapAppliesAgainWithAllButTheFailedPicture(
      String language, String reason, String asksFor) {
    Citizen citizen = country.citizen(Applicant.today().plusDays(12));
    String application = citizen.applies("7501");
    try (Screen screen = Screen.phone(language)) {
      var applicant = new Applicant(screen).comes(citizen);
      screen.opens("/portal/applications/" + application);
      screen.isOpenToEverybody().shows("portal-progress-" + language);
      annuls(application, reason);
      assertThat(applicant.the(".portal-words")).containsText("Фон неоднородный");
      assertThat(applicant.the(".moj-timeline__item")).hasCount(4);
      screen.isOpenToEverybody().shows("portal-annulled-" + language);
      applicant.the("form[action$='/again'] button").tap();
      assertThat(applicant.the("h1")).hasText(asksFor);
      assertThat(applicant.the(".portal-kept")).hasCount(0);
      applicant.opens("");
      assertThat(applicant.the(".govuk-task-list__status .govuk-tag")).hasCount(1);
      screen.isOpenToEverybody().shows("portal-again-" + language);
    }
  }

  private void annuls(String application, String reason) {
    Officer officer = country.officer("75");
    officer.claims(application).is(200);
    officer.annuls(application, reason, COMMENT).is(200);
  }

  @Test
  void theFaultyAreaIsMarkedOnThePhoto() {
    var bureau = new Bureau("15");
    Case filed = bureau.registers();
    try (Screen desk = Screen.desk("ru")) {
      Page page = desk.signsIn(bureau.officer("Дана Сапарова"), filed.page()).page();
      page.locator("#claim").click();
      page.locator("#reason").check();
      desk.frames(page.locator("#marker"), 0.2, 0.2, 0.7, 0.5);
      assertThat(page.locator("#width")).not().hasValue("");
      page.locator("#commentKk").fill("Жарық біркелкі емес");
      page.locator("#commentRu").fill("Свет неровный");
      page.locator("#annul").click();
      page.waitForURL(url -> url.endsWith("/decision"));
      page.locator("#sign").click();
      page.waitForURL(url -> url.endsWith("/dashboard"));
    }
    try (Screen screen = Screen.phone("kk")) {
      var applicant = new Applicant(screen).comes(filed.citizen());
      screen.opens("/portal/applications/" + filed.id());
      assertThat(applicant.the(".portal-words")).hasText("Жарық біркелкі емес");
      assertThat(applicant.the(".portal-fault__mark rect")).hasCount(2);
      screen.isOpenToEverybody().shows("portal-marked");
    }
  }

  @Test
  void theMoneyGoesBackToTheAccountTheCitizenNames() {
    Citizen citizen = country.citizen(Applicant.today().plusDays(12));
    String application = citizen.applies("7501");
    annuls(application, "ADDITIONAL_CHECKS");
    try (Screen screen = Screen.desk("en")) {
      var applicant = new Applicant(screen).comes(citizen);
      screen.opens("/portal/applications/" + application);
      assertThat(applicant.the("form[action$='/again']")).hasCount(0);
      applicant.the("a[href$='/refund']").click();
      screen.isOpenToEverybody().shows("portal-account");
      applicant.the("#iban").fill("KZ00 1234");
      applicant.goesOn();
      assertThat(applicant.the("#iban-error")).isVisible();
      screen.isOpenToEverybody();
      applicant.the("#iban").fill("kz86 125k zt50 0410 0100");
      applicant.goesOn();
      assertThat(applicant.the(".govuk-notification-banner--success")).isVisible();
      assertThat(applicant.the(".portal-refund .govuk-tag")).hasText("With the tax authority");
      screen.isOpenToEverybody().shows("portal-refund");
    }
  }

  @Test
  void noRefundCanBeClaimedAfterThreeYears() {
    Citizen citizen = country.citizen(Applicant.today().plusDays(12));
    String application = citizen.applies("7501");
    annuls(application, "ADDITIONAL_CHECKS");
    try (Screen screen = Screen.desk("en")) {
      var applicant = new Applicant(screen).comes(citizen);
      screen.opens("/portal/applications/" + application);
      assertThat(applicant.the("a[href$='/refund']")).isVisible();
      country.clockStandsAt(Instant.now().plus(Duration.ofDays(3 * 366)));
      screen.opens("/portal/applications/" + application + "/refund");
      assertThat(screen.page()).hasURL(Pattern.compile(application + "$"));
      assertThat(applicant.the("a[href$='/refund']")).hasCount(0);
      assertThat(screen.page().locator("main")).containsText("time for claiming the money ended");
      screen.isOpenToEverybody();
    } finally {
      country.clockRuns();
    }
  }

  @Test
  void unusableMoneyIsExplained() {
    Citizen citizen = country.citizen(Applicant.today().plusDays(12));
    String application = citizen.starts("7501");
    citizen.encloses(application);
    try (Screen screen = Screen.desk("ru")) {
      var applicant = new Applicant(screen).comes(citizen);
      screen.opens("/portal/applications/" + application + "/check");
      applicant.goesOn();
      assertThat(applicant.the(".portal-waiting")).isVisible();
      country.pays(citizen.sees(application).text("payment.paymentId"), Map.of("amount", "1.00"));
      assertThat(applicant.the("#state .govuk-warning-text")).isVisible();
      screen.isOpenToEverybody().shows("portal-wrong-amount");
      applicant.goesOn().pays().arrives();
    }
  }

  @Test
  void thePageFollowsTheApplicationToTheCounter() {
    Citizen citizen = country.citizen(Applicant.today().plusDays(12));
    String application = citizen.applies("7501");
    Officer officer = country.officer("75");
    try (Screen screen = Screen.desk("kk")) {
      var applicant = new Applicant(screen).comes(citizen);
      screen.opens("/portal/applications/" + application);
      officer.claims(application).is(200);
      assertThat(applicant.the("#state .govuk-tag").first()).hasText("Тексерілуде");
      officer.approves(application).is(200);
      citizen.waitsFor("READY_FOR_PICKUP", application);
      assertThat(applicant.the("#state .govuk-tag").first()).hasText("Беруге дайын");
      screen.isOpenToEverybody().shows("portal-ready");
    }
  }
}
