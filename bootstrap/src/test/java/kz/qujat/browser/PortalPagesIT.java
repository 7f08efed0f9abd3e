package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.regex.Pattern;
import kz.qujat.story.Citizen;
import kz.qujat.story.Product;
import org.junit.jupiter.api.Test;

@WithBrowser
class PortalPagesIT {
  private static final Pattern TICKET = Pattern.compile("75-\\d{6}-\\d{6}-\\d");

  private static Citizen somebody() {
    return Product.country().citizen(Applicant.today().plusDays(12));
  }

  @Test
  void aCardIsExchangedOnATelephone() {
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
      applicant.pays();
      screen.isOpenToEverybody().shows("portal-paid");
      applicant.registers();
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
      applicant.pays().registers();
      screen.saysEverything();
      applicant.the("main a[href*='/portal/applications/']:not([download])").click();
      assertThat(applicant.the(".moj-timeline__item")).hasCount(2);
      screen.saysEverything().shows("portal-progress-plain");
    }
  }

  private static void uploads(Applicant applicant, java.nio.file.Path picture) {
    applicant.the("#picture").setInputFiles(picture);
    applicant.the("[data-role=send]").click();
    applicant.the(".portal-kept, .govuk-error-summary").first().waitFor();
  }
}
