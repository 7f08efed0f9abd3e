package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import kz.qujat.story.Citizen;
import kz.qujat.story.Product;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@WithBrowser
class PortalPagesIT {
  private static final Pattern TICKET = Pattern.compile("75-\\d{6}-\\d{6}-\\d");

  private static Citizen somebody() {
    return Product.country().citizen(Applicant.today().plusDays(12));
  }

  @Test
  void aCardIsExchangedOnAPhone() {
    try (Screen screen = Screen.phone("kk")) {
      var applicant = new Applicant(screen).comes(somebody());
      screen.isOpenToEverybody().shows("portal-home");
      applicant.the("a.govuk-button--start").tap();
      assertThat(applicant.the("h1")).hasText("Өтінім деректері");
      applicant.fillsIn();
      screen.isOpenToEverybody().shows("portal-details");
      applicant.the("main form button.govuk-button:not([name])").tap();
      takesAPhoto(applicant);
      signsByHand(applicant);
      screen.isOpenToEverybody().shows("portal-check");
      applicant.goesOn();
      assertThat(applicant.the(".portal-amount")).isVisible();
      screen.isOpenToEverybody().shows("portal-payment");
      applicant.pays().arrives();
      screen.isOpenToEverybody().shows("portal-confirmation");
      assertThat(applicant.the(".govuk-panel .portal-number")).hasText(TICKET);
    }
  }

  private static void takesAPhoto(Applicant applicant) {
    Screen screen = applicant.screen();
    assertThat(applicant.the("h1")).hasText("Фотосурет");
    screen.isOpenToEverybody().shows("portal-photo");
    applicant.the(".portal-upload [data-role=camera]").tap();
    assertThat(applicant.the("[data-role=shoot]")).isVisible();
    screen.isOpenToEverybody().shows("portal-camera");
    applicant.page().waitForFunction("document.querySelector('[data-role=video]').readyState >= 2");
    applicant.the("[data-role=shoot]").tap();
    assertThat(applicant.the("[data-crop] [data-role=measures]")).hasText("Өлшемі жеткілікті.");
    applicant.the("[data-move=in]").tap();
    screen.isOpenToEverybody().shows("portal-crop");
    applicant.the("[data-crop] [data-role=use]").tap();
    assertThat(applicant.the(".portal-kept")).isVisible();
    screen.isOpenToEverybody().shows("portal-photo-kept");
    applicant.keepsThePicture();
  }

  private static void signsByHand(Applicant applicant) {
    Screen screen = applicant.screen();
    assertThat(applicant.the("h1")).hasText("Қолтаңба");
    assertThat(applicant.the("[data-role=pad-use]")).isDisabled();
    applicant.draws();
    screen.isOpenToEverybody().shows("portal-signature");
    applicant.the("[data-role=pad-undo]").tap();
    applicant.the("[data-role=pad-clear]").tap();
    assertThat(applicant.the("[data-role=pad-use]")).isDisabled();
    applicant.draws().the("[data-role=pad-use]").tap();
    assertThat(applicant.the(".portal-kept")).isVisible();
    assertThat(applicant.the(".portal-good")).isVisible();
    applicant.keepsThePicture();
    assertThat(applicant.the("h1")).hasText("Деректеріңізді тексеріңіз");
  }

  @Test
  void aCardIsExchangedByKeyboardAlone() {
    try (Screen screen = Screen.desk("ru")) {
      var applicant = new Applicant(screen).comes(somebody());
      screen.isOpenToEverybody().shows("portal-home-desk");
      Page page = screen.page();
      // Set in advance and not only when a key opens a dialog: set too late, the browser would open
      // a window of its own.
      page.onFileChooser(_ -> {});
      presses(page, "a.govuk-button--start", "Enter");
      presses(page, "#region", "ArrowDown");
      assertThat(page.locator("#points input").first()).isVisible();
      presses(page, "#points input", "Space");
      reaches(page, "#phone");
      page.keyboard().press("Control+A");
      page.keyboard().type("+77011234567");
      presses(page, "#consent", "Space");
      presses(page, "main form button.govuk-button:not([name])", "Enter");
      choosesAFile(applicant, Applicant.PHOTO);
      screen.isOpenToEverybody().shows("portal-photo-kept-desk");
      presses(page, ".portal-kept a.govuk-button", "Enter");
      assertThat(applicant.the("h1")).hasText("Подпись");
      choosesAFile(applicant, Applicant.SIGNATURE);
      screen.isOpenToEverybody().shows("portal-signature-kept-desk");
      presses(page, ".portal-kept a.govuk-button", "Enter");
      assertThat(applicant.the("h1")).hasText("Проверьте данные");
      screen.isOpenToEverybody().shows("portal-check-desk");
      presses(page, "main form button", "Enter");
      presses(page, "a[href*='/sandbox/pay/']", "Enter");
      reaches(page, "main form:not([action]) button");
      screen.isOpenToEverybody().shows("portal-gateway");
      presses(page, "main form button", "Enter");
      assertThat(applicant.the(".govuk-panel__title")).hasText("Заявка зарегистрирована");
      screen.shows("portal-confirmation-desk");
      reaches(page, "a[href$='ticket.pdf']");
      Download ticket = page.waitForDownload(() -> page.keyboard().press("Enter"));
      assertThat(ticket.suggestedFilename()).endsWith(".pdf");
    }
  }

  private static void choosesAFile(Applicant applicant, Path picture) {
    applicant.awaitsThePage();
    Page page = applicant.page();
    reaches(page, "#picture");
    FileChooser chooser = page.waitForFileChooser(() -> page.keyboard().press("Space"));
    chooser.setFiles(picture);
    assertThat(page.locator("[data-crop]")).isVisible();
    presses(page, "[data-role=canvas]", "+");
    page.keyboard().press("ArrowLeft");
    page.keyboard().press("-");
    presses(page, "[data-crop] [data-role=use]", "Enter");
    assertThat(page.locator(".portal-kept")).isVisible();
  }

  private static void presses(Page page, String selector, String key) {
    reaches(page, selector);
    page.keyboard().press(key);
  }

  /// Moves the focus from one element to the next until the target has it.
  private static void reaches(Page page, String selector) {
    page.locator(selector).first().waitFor();
    for (int tabs = 0; tabs < 60; tabs++) {
      if ((Boolean) page.evaluate("s => document.activeElement.matches(s)", selector)) {
        return;
      }
      page.keyboard().press("Tab");
    }
    throw new AssertionError("not reached by keyboard: " + selector);
  }

  @Test
  void aCardIsExchangedWithoutScripts() {
    try (Screen screen = Screen.withoutScripts("en")) {
      var applicant = new Applicant(screen).comes(somebody()).begins();
      applicant.the("#region").selectOption("75");
      applicant.the("button[name=choose]").click();
      applicant.the("input[value='7501']").check();
      applicant.the("#phone").fill("12");
      applicant.goesOn();
      assertThat(applicant.the(".govuk-error-summary li")).hasCount(2);
      screen.saysEverything().shows("portal-details-faults");
      applicant.the("#phone").fill("+77011234567");
      applicant.the("#consent").check();
      applicant.goesOn();
      uploads(applicant, Applicant.SIGNATURE);
      assertThat(applicant.the(".govuk-error-summary")).isVisible();
      screen.saysEverything().shows("portal-photo-refused");
      uploads(applicant, Applicant.PHOTO);
      applicant.keepsThePicture();
      uploads(applicant, Applicant.SIGNATURE);
      applicant.keepsThePicture();
      applicant.goesOn();
      screen.saysEverything();
      applicant.pays().arrivesByAskingAgain();
      screen.saysEverything();
      applicant.the("main a[href*='/portal/applications/']:not([download])").click();
      assertThat(applicant.the(".moj-timeline__item")).hasCount(2);
      screen.saysEverything().shows("portal-progress-plain");
    }
  }

  @Test
  void aTooLargeFileIsRefusedWithAnExplanation(@TempDir Path folder) throws IOException {
    Path large = Files.write(folder.resolve("photo.jpg"), new byte[24 * 1024 * 1024]);
    Citizen citizen = somebody();
    String application = citizen.starts("7501");
    try (Screen screen = Screen.withoutScripts("en")) {
      var applicant = new Applicant(screen).comes(citizen);
      screen.opens("/portal/applications/" + application + "/photo");
      applicant.the("#picture").setInputFiles(large);
      applicant.the("[data-role=send]").click();
      assertThat(applicant.the("h1")).hasText("Too large");
    }
  }

  private static void uploads(Applicant applicant, Path picture) {
    applicant.the("#picture").setInputFiles(picture);
    applicant.the("[data-role=send]").click();
    applicant.the(".portal-kept, .govuk-error-summary").first().waitFor();
  }
}
