package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Base64;
import java.util.Map;
import kz.qujat.browser.Bureau.Case;
import kz.qujat.story.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@WithBrowser
class DashboardPagesIT {
  private static final Map<String, Object> PHOTOGRAPHED =
      Map.of("photoBase64", Base64.getEncoder().encodeToString(Samples.photo()));

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void anOfficerClaimsAndApproves(String language) {
    var bureau = new Bureau("79");
    Case first = bureau.registers(PHOTOGRAPHED);
    try (Screen screen = Screen.desk(language)) {
      Page page = screen.signsIn(bureau.officer("Дана Сапарова"), "/dashboard").page();
      screen.isOpenToEverybody().shows("dashboard-queue-" + language);
      page.locator("#claim-" + first.id()).click();
      page.waitForURL(url -> url.endsWith(first.page()));
      screen.isOpenToEverybody().shows("dashboard-dossier-" + language);
      tickEverything(page);
      page.locator("#approve").click();
      page.waitForURL(url -> url.endsWith("/decision"));
      assertThat(page.locator("#document")).containsText("decision: APPROVAL");
      assertThat(page.locator("#document")).containsText("ticket: " + first.ticket());
      screen.isOpenToEverybody().shows("dashboard-approval-" + language);
      Case second = bureau.registers();
      bureau.lists(second);
      page.locator("#sign").click();
      page.waitForURL(url -> url.endsWith(second.page()));
      assertThat(page.locator(".govuk-notification-banner")).containsText(first.ticket());
      screen.isOpenToEverybody().shows("dashboard-next-" + language);
      assertThat(first.status()).isNotIn("REGISTERED", "UNDER_REVIEW", "ANNULLED");
      finish(page, second);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void anOfficerAnnulsAndMarksThePhoto(String language) {
    var bureau = new Bureau("11");
    Case filed = bureau.registers();
    try (Screen screen = Screen.desk(language)) {
      Page page = screen.signsIn(bureau.officer("Дана Сапарова"), filed.page()).page();
      page.locator("#claim").click();
      page.locator("#annul").click();
      assertThat(page.locator(".govuk-error-summary li")).hasCount(3);
      screen.isOpenToEverybody();
      page.locator("#reason").check();
      screen.frames(page.locator("#marker"), 0.25, 0.25, 0.75, 0.75);
      assertThat(page.locator("#width")).not().hasValue("");
      page.locator("#commentKk").fill("Көзі жабық");
      page.locator("#commentRu").fill("Закрыты глаза");
      screen.isOpenToEverybody().shows("dashboard-annulment-" + language);
      page.locator("#annul").click();
      page.waitForURL(url -> url.endsWith("/decision"));
      screen.isOpenToEverybody().shows("dashboard-annulment-check-" + language);
      page.locator("#sign").click();
      page.waitForURL(url -> url.endsWith("/dashboard"));
      assertThat(page.locator(".govuk-notification-banner")).containsText(filed.ticket());
      screen.isOpenToEverybody();
    }
    assertThat(told(filed, "kk")).isEqualTo("Көзі жабық");
    assertThat(told(filed, "ru")).isEqualTo("Закрыты глаза");
    assertThat(filed.citizen().sees(filed.id()).at("annulment.area.width").asInt())
        .isBetween(45, 55);
  }

  private static String told(Case filed, String language) {
    return filed
        .citizen()
        .portal()
        .with("Accept-Language", language)
        .get("/api/v1/applications/" + filed.id())
        .text("annulment.comment");
  }

  @Test
  void theHolderOfACaseIsShownAtOnceToOtherViewers() {
    var bureau = new Bureau("15");
    Case contested = bureau.registers();
    try (Screen dana = Screen.desk("ru");
        Screen oleg = Screen.desk("en");
        Screen asel = Screen.desk("kk")) {
      dana.signsIn(bureau.officer("Дана Сапарова"), contested.page());
      oleg.signsIn(bureau.officer("Олег Ким"), contested.page());
      asel.signsIn(bureau.officer("Асель Нурланова"), "/dashboard");
      assertThat(oleg.page().locator("#claim")).isVisible();
      dana.page().locator("#claim").click();
      assertThat(oleg.page().locator("#standing")).containsText("Held by Дана Сапарова");
      assertThat(oleg.page().locator("#claim")).hasCount(0);
      assertThat(asel.page().locator("tr", containing(contested))).containsText("Дана Сапарова");
      oleg.isOpenToEverybody().shows("dashboard-held");
      dana.page().locator("#release").click();
      assertThat(oleg.page().locator("#claim")).isVisible();
      assertThat(asel.page().locator("#claim-" + contested.id())).isVisible();
      oleg.page().locator("#claim").click();
      finish(oleg.page(), contested);
    }
  }

  @Test
  void theSecondOfficerToClaimSeesTheHolder() {
    var bureau = new Bureau("19");
    Case contested = bureau.registers();
    try (Screen dana = Screen.withoutScripts("en");
        Screen oleg = Screen.withoutScripts("en")) {
      dana.signsIn(bureau.officer("Dana"), contested.page());
      oleg.signsIn(bureau.officer("Oleg"), contested.page());
      dana.page().locator("#claim").click();
      assertThat(dana.page().locator("#release")).isVisible();
      oleg.page().locator("#claim").click();
      assertThat(oleg.page().locator(".govuk-error-summary")).isVisible();
      assertThat(oleg.page().locator("#standing")).containsText("Held by Dana");
      dana.page().locator("#release").click();
    }
  }

  @Test
  void aCaseIsApprovedByKeyboardAlone() {
    var bureau = new Bureau("23");
    Case filed = bureau.registers();
    bureau.lists(filed);
    try (Screen screen = Screen.desk("en")) {
      Page page = screen.signsIn(bureau.officer("Dana"), "/dashboard").page();
      page.keyboard().press("j");
      assertThat(page.locator("#case-" + filed.id())).isFocused();
      page.keyboard().press("c");
      page.waitForURL(url -> url.endsWith(filed.page()));
      page.keyboard().press("a");
      for (int box = 0; box < page.locator("#approval input[type=checkbox]").count(); box++) {
        page.keyboard().press("Space");
        page.keyboard().press("Tab");
      }
      assertThat(page.locator("#approve")).isFocused();
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith("/decision"));
      reach(page, "sign");
      page.keyboard().press("Enter");
      page.waitForURL(url -> url.endsWith("/dashboard"));
      assertThat(page.locator(".govuk-notification-banner")).containsText(filed.ticket());
    }
  }

  @Test
  void singleKeyShortcutsCanBeSwitchedOffAndIgnoreTyping() {
    var bureau = new Bureau("27");
    Case filed = bureau.registers();
    try (Screen screen = Screen.desk("en")) {
      Page page = screen.signsIn(bureau.officer("Dana"), "/dashboard").page();
      page.locator("#ticketNumber").fill("");
      page.locator("#ticketNumber").press("j");
      assertThat(page.locator("#ticketNumber")).hasValue("j");
      page.locator("#keys > summary").click();
      page.locator("#keys-on").uncheck();
      screen.isOpenToEverybody().shows("dashboard-keys");
      page.keyboard().press("j");
      assertThat(page.locator("#case-" + filed.id())).not().isFocused();
    }
  }

  @Test
  void withoutScriptsACaseIsFoundClaimedAndReleased() {
    var bureau = new Bureau("31");
    Case filed = bureau.registers();
    Case elsewhere = new Bureau("33").registers();
    try (Screen screen = Screen.withoutScripts("ru")) {
      Page page = screen.signsIn(bureau.officer("Дана"), "/dashboard").page();
      search(page, elsewhere.ticket());
      assertThat(page.locator("#ticketNumber-error")).isVisible();
      search(page, filed.ticket().replace("-", " "));
      page.waitForURL(url -> url.endsWith(filed.page()));
      page.locator("#claim").click();
      page.locator("#release").click();
      page.waitForURL(url -> url.endsWith("/dashboard"));
      screen.comesToShow(1, page.locator("#claim-" + filed.id()));
      page.locator("#claim-" + filed.id()).click();
      page.locator("#back").click();
      page.locator("#mine").check();
      page.locator("#status").selectOption("UNDER_REVIEW");
      page.locator("#sort").selectOption("dueOn");
      page.locator("form[action='/dashboard'] button").click();
      assertThat(page.locator("th[aria-sort] a")).hasText("Срок");
      screen.comesToShow(1, page.locator("[data-row]"));
    }
  }

  @Test
  void anotherRegionsApplicationIsNotFound() {
    Case elsewhere = new Bureau("35").registers();
    try (Screen screen = Screen.desk("en")) {
      screen.signsIn(new Bureau("39").officer("Dana"), elsewhere.page());
      assertThat(screen.page().locator("h1")).hasText("Not found");
    }
  }

  @Test
  void differencesFromTheRegisterAreMarked() {
    var bureau = new Bureau("43");
    Case filed = bureau.registers();
    Bureau.COUNTRY
        .http()
        .put(
            "/sandbox/citizens/" + filed.citizen().iin(),
            Map.of(
                "surname", "СЕЙТҚАЛИЕВА",
                "givenName", "АЙГҮЛ",
                "birthDate", "1985-05-15",
                "sex", "FEMALE",
                "citizenship", "KAZ",
                "missing", true,
                "cards", java.util.List.of()))
        .is(200);
    try (Screen screen = Screen.desk("ru")) {
      screen.signsIn(bureau.officer("Дана"), filed.page());
      assertThat(screen.page().locator(".qujat-differs")).hasCount(4);
      screen.isOpenToEverybody().shows("dashboard-differences");
    }
  }

  private static Page.LocatorOptions containing(Case filed) {
    return new Page.LocatorOptions().setHasText(filed.ticket());
  }

  private static void search(Page page, String ticket) {
    page.locator("#ticketNumber").fill(ticket);
    page.locator("form[role=search] button").click();
  }

  private static void tickEverything(Page page) {
    assertThat(page.locator("#approve")).isVisible();
    for (Locator box : page.locator("#approval input[type=checkbox]").all()) {
      box.check();
    }
  }

  /// Leaves nothing in the queue for the next run of the same test.
  private static void finish(Page page, Case filed) {
    if (page.locator("#claim").isVisible()) {
      page.locator("#claim").click();
    }
    tickEverything(page);
    page.locator("#approve").click();
    page.waitForURL(url -> url.endsWith("/decision"));
    page.locator("#sign").click();
    assertThat(page.locator(".govuk-notification-banner")).containsText(filed.ticket());
  }

  /// Presses Tab until the element has the focus.
  private static void reach(Page page, String id) {
    for (int step = 0; step < 60; step++) {
      if (page.evaluate("document.activeElement.id").equals(id)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError(id + " is not reached by keyboard");
  }
}
