package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.BoundingBox;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.regex.Pattern;
import kz.qujat.story.Citizen;

/// A citizen who uses the portal step by step, with any browser.
record Applicant(Screen screen) {
  static final Path PHOTO = Path.of("..", "docs", "samples", "photo.jpg");
  static final Path SIGNATURE = Path.of("..", "docs", "samples", "signature.png");

  private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Almaty"));
  }

  /// The person who signs in as that citizen.
  static Map<String, String> as(Citizen citizen) {
    return Map.of("role", "CITIZEN", "iin", citizen.iin());
  }

  Applicant comes(Citizen citizen) {
    screen.signsIn(as(citizen), "/portal");
    return this;
  }

  Page page() {
    return screen.page();
  }

  Locator the(String selector) {
    return page().locator(selector);
  }

  /// Returns the id of the application shown on the page.
  String application() {
    var found = ID.matcher(page().url());
    if (!found.find()) {
      throw new AssertionError("no application: " + page().url());
    }
    return found.group();
  }

  Applicant opens(String page) {
    screen.opens("/portal/applications/" + application() + page);
    return this;
  }

  Applicant begins() {
    the("a.govuk-button--start").click();
    return this;
  }

  Applicant fillsIn() {
    the("#region").selectOption("75");
    the("input[value='7501']").check();
    the("#phone").fill("8 (701) 123-45-67");
    the("#consent").check();
    return this;
  }

  Applicant goesOn() {
    the("main form button.govuk-button:not([name])").click();
    return this;
  }

  /// Waits until the scripts of the picture page have started.
  void awaitsThePage() {
    the("#picture").waitFor();
    screen.comesToLife();
  }

  /// Chooses a file, keeps the proposed crop, and sends it.
  Applicant sends(Path picture) {
    the("#picture").setInputFiles(picture);
    the("[data-crop] [data-role=use]").click();
    assertThat(the(".portal-kept")).isVisible();
    return this;
  }

  /// Draws a signature with the mouse.
  Applicant draws() {
    screen.comesToLife();
    Locator pad = the("canvas[data-role=pad]");
    pad.scrollIntoViewIfNeeded();
    BoundingBox box = pad.boundingBox();
    var mouse = page().mouse();
    double[][] strokes = {
      {0.15, 0.6, 0.22, 0.25, 0.27, 0.7, 0.34, 0.3, 0.4, 0.65, 0.5, 0.4, 0.56, 0.62},
      {0.6, 0.35, 0.66, 0.7, 0.74, 0.38, 0.8, 0.6, 0.88, 0.45}
    };
    for (double[] stroke : strokes) {
      mouse.move(box.x + stroke[0] * box.width, box.y + stroke[1] * box.height);
      mouse.down();
      for (int at = 2; at < stroke.length; at += 2) {
        mouse.move(
            box.x + stroke[at] * box.width,
            box.y + stroke[at + 1] * box.height,
            new com.microsoft.playwright.Mouse.MoveOptions().setSteps(8));
      }
      mouse.up();
    }
    return this;
  }

  Applicant keepsThePicture() {
    the(".portal-kept a.govuk-button").click();
    return this;
  }

  /// Pays on the gateway's page and returns.
  Applicant pays() {
    the("a[href*='/sandbox/pay/']").click();
    the("main form button").click();
    return this;
  }

  /// Waits until the payment has registered the application and the portal shows the ticket.
  Applicant arrives() {
    assertThat(the(".govuk-panel--confirmation")).isVisible();
    return this;
  }

  /// The same without scripts: the page does not refresh itself, so the citizen reloads it.
  Applicant arrivesByAskingAgain() {
    screen.comesToShow(1, the(".govuk-panel--confirmation"));
    return this;
  }

  /// Submits an application that is paid or needs no payment.
  Applicant registers() {
    the("form[action$='/registration'] button").click();
    return arrives();
  }
}
