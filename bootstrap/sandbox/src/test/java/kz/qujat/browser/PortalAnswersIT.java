package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.Map;
import kz.qujat.story.Citizen;
import kz.qujat.story.Country;
import kz.qujat.story.Product;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@WithBrowser
class PortalAnswersIT {
  /// The time during which a button ignores a second press, in milliseconds.
  private static final int A_DOUBLE_CLICK = 1_000;

  private final Country country = Product.country();

  @AfterEach
  void theRegisterAnswersAgain() {
    country.fault("civil-registry", "OK");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "TOO_EARLY | kk | рәсімдеу қолжетімсіз, ХҚКО-ға жүгініңіз",
        "TOO_LATE | ru | оформление не доступно, обратитесь в ЦОН",
        "LOST_CARD | en | Processing is not available online"
      })
  void anIneligibleCitizenIsToldWhyInTheWordsOfTheLaw(
      String person, String language, String words) {
    try (Screen screen = Screen.phone(language)) {
      screen.signsIn(person, "/portal").isOpenToEverybody().shows("portal-" + person);
      assertThat(screen.page().locator(".portal-answer--no h3")).containsText(words);
      assertThat(screen.page().locator("a.govuk-button--start")).hasCount(0);
      screen.opens("/portal/applications/new");
      assertThat(screen.page().locator(".portal-answer--no")).isVisible();
    }
  }

  @Test
  void anExemptCitizenSubmitsWithoutPaying() {
    Citizen mother = country.citizen(Applicant.today().plusDays(3), Map.of("exemption", "MOTHER"));
    try (Screen screen = Screen.desk("en")) {
      var applicant = new Applicant(screen).comes(mother);
      assertThat(applicant.the(".portal-facts")).containsText("mothers of many children");
      applicant.begins().fillsIn().goesOn().sends(Applicant.PHOTO).keepsThePicture();
      applicant.sends(Applicant.SIGNATURE).keepsThePicture();
      applicant.opens("/payment");
      screen.isOpenToEverybody().shows("portal-exempt");
      applicant.registers();
    }
  }

  @Test
  void aCitizenWhoPaysBeforeThePicturesSubmitsByHand() {
    Citizen citizen = country.citizen(Applicant.today().plusDays(12));
    String application = citizen.starts("7501");
    try (Screen screen = Screen.desk("kk")) {
      var applicant = new Applicant(screen).comes(citizen);
      screen.opens("/portal/applications/" + application + "/payment");
      screen.isOpenToEverybody().shows("portal-pay");
      applicant.goesOn().pays();
      assertThat(applicant.the(".portal-answer--yes")).isVisible();
      screen.isOpenToEverybody().shows("portal-paid-early");
      citizen.encloses(application);
      applicant.opens("/payment");
      screen.isOpenToEverybody().shows("portal-paid");
      applicant.registers();
    }
  }

  @Test
  void anUnresponsiveRegisterIsNoDeadEnd() {
    Citizen citizen = country.citizen(Applicant.today().plusDays(12));
    country.fault("civil-registry", "DOWN");
    try (Screen screen = Screen.phone("ru")) {
      var applicant = new Applicant(screen).comes(citizen);
      assertThat(applicant.the(".portal-answer--silent")).isVisible();
      screen.isOpenToEverybody().shows("portal-silent");
      country.fault("civil-registry", "OK");
      applicant.the(".portal-answer--silent a").tap();
      assertThat(applicant.the(".portal-answer--yes")).isVisible();
    }
  }

  @Test
  void aDraftContinuesOnAnotherDevice() {
    Citizen citizen = country.citizen(Applicant.today().plusDays(12));
    String application;
    try (Screen telephone = Screen.phone("kk")) {
      var applicant = new Applicant(telephone).comes(citizen).begins().fillsIn().goesOn();
      applicant.sends(Applicant.PHOTO);
      application = applicant.application();
    }
    try (Screen desk = Screen.desk("kk")) {
      var applicant = new Applicant(desk).comes(citizen);
      desk.isOpenToEverybody().shows("portal-resume");
      applicant.the(".portal-open a").click();
      assertThat(applicant.the("h1")).hasText("Қолтаңба");
      applicant.opens("");
      desk.isOpenToEverybody().shows("portal-draft");
      applicant.opens("/withdrawal");
      desk.isOpenToEverybody().shows("portal-withdrawal");
      applicant.goesOn();
      assertThat(applicant.the("#state .govuk-tag").first()).hasText("Қайтарып алынды");
      desk.isOpenToEverybody();
      desk.opens("/portal/applications/" + application + "/photo");
      assertThat(applicant.the("#state")).isVisible();
    }
  }

  @Test
  void aPictureOutlivesALostConnection() {
    Citizen citizen = country.citizen(Applicant.today().plusDays(12));
    try (Screen screen = Screen.phone("en")) {
      var applicant = new Applicant(screen).comes(citizen).begins().fillsIn();
      var connection = screen.page().context();
      screen.page().clock().install();
      connection.setOffline(true);
      applicant.the("main form button.govuk-button:not([name])").tap();
      assertThat(applicant.the("[data-offline]")).isVisible();
      connection.setOffline(false);
      assertThat(applicant.the("[data-offline]")).isHidden();
      screen.page().clock().fastForward(A_DOUBLE_CLICK);
      applicant.goesOn();
      applicant.awaitsThePage();
      applicant.the("#picture").setInputFiles(Applicant.PHOTO);
      connection.setOffline(true);
      applicant.the("[data-crop] [data-role=use]").tap();
      assertThat(applicant.the("[data-role=resend]")).isVisible();
      screen.shows("portal-lost");
      connection.setOffline(false);
      assertThat(applicant.the(".portal-kept")).isVisible();
    }
  }
}
