package kz.qujat.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.story.Citizen;
import kz.qujat.story.Eventually;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// Rows that are not waits: differences between the records, and messages that could not be
/// understood.
@WithBrowser
class StuckRowsIT {
  private static final String STUCK = "/api/v1/operations/stuck";
  private static final String PAGE = "/dashboard/stuck";

  private final Bureau bureau = new Bureau("63");

  @AfterEach
  void everythingIsAsUsual() {
    Bureau.COUNTRY.fault("payment", "OK");
    Bureau.COUNTRY.clockRuns();
  }

  @Test
  void aPaymentKnownOnlyToTheGatewayIsRecorded() {
    Citizen citizen = Bureau.COUNTRY.citizen(Applicant.today().plusDays(15));
    String application = citizen.starts("6301");
    paysUnheard(citizen, application);
    booksOfTodayAreCompared();
    try (Screen screen = Screen.desk("ru")) {
      Page page = screen.signsIn(bureau.supervisor("Болат Ахметов"), PAGE).page();
      screen.comesToShow(1, row(page, application));
      screen.isOpenToEverybody().shows("dashboard-stuck-difference");
      assertThat(button(page, application, "PARK")).hasCount(0);
      row(page, application).locator("input[name=reason]").fill("Сообщение потеряно");
      button(page, application, "RETRY").click();
      assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
      screen.comesToShow(0, row(page, application));
    }
    Eventually.is("PAID", () -> citizen.sees(application).text("payment.status"));
  }

  private static void paysUnheard(Citizen citizen, String application) {
    String payment =
        citizen
            .portal()
            .post(Citizen.path(application) + "/payment", Map.of())
            .is(201)
            .text("paymentId");
    Bureau.COUNTRY.fault("payment", "DOWN");
    Bureau.COUNTRY.pays(payment, Map.of()).is(200);
    Bureau.COUNTRY.http().delete("/sandbox/letters/payment").is(200);
    Bureau.COUNTRY.fault("payment", "OK");
  }

  private static void booksOfTodayAreCompared() {
    String today = CivilDate.at(Instant.now()).toString();
    Bureau.COUNTRY.clockStandsAt(Instant.now().plus(Duration.ofHours(28)));
    Bureau.COUNTRY
        .administrator()
        .post("/api/v1/operations/reconciliations", Map.of("book", "PAYMENTS", "day", today))
        .is(200);
  }

  @Test
  void anUnreadableMessageIsMarkedAsSettledByAnAdministrator() {
    Set<String> before = messages();
    hears("<reference>" + UUID.randomUUID() + "</reference>");
    Eventually.is(1, () -> arrivedSince(before).size());
    String message = arrivedSince(before).iterator().next();
    try (Screen screen = Screen.desk("kk")) {
      Page page = screen.signsIn("ADMINISTRATOR", PAGE).opens(PAGE + "?limit=200").page();
      screen.isOpenToEverybody().shows("dashboard-stuck-message");
      row(page, message).locator("input[name=reason]").fill("Шлюз хабарды қайта жіберді");
      button(page, message, "SETTLE").click();
      assertThat(page.locator(".govuk-notification-banner--success")).isVisible();
    }
    Eventually.is(false, () -> messages().contains(message));
  }

  private static Set<String> arrivedSince(Set<String> before) {
    return messages().stream()
        .filter(message -> !before.contains(message))
        .collect(Collectors.toSet());
  }

  private static void hears(String elements) {
    Bureau.COUNTRY
        .http()
        .send(
            "POST",
            "/sandbox/payments/letters",
            BodyPublishers.ofString(
                """
                <p:GatewayNkNotification xmlns:p="http://payments.bee.kz/GatewayNkNotification">
                %s</p:GatewayNkNotification>
                """
                    .formatted(elements)),
            "application/xml")
        .is(200);
  }

  private static Set<String> messages() {
    return Bureau.COUNTRY
        .administrator()
        .get(STUCK + "?limit=200")
        .is(200)
        .at("items")
        .valueStream()
        .map(one -> one.get("id").asString())
        .filter(id -> id.startsWith("message."))
        .collect(Collectors.toSet());
  }

  private static Locator row(Page page, String application) {
    return page.locator("tbody tr", new Page.LocatorOptions().setHasText(application));
  }

  private static Locator button(Page page, String application, String remedy) {
    return row(page, application).locator("button[value=" + remedy + "]");
  }
}
