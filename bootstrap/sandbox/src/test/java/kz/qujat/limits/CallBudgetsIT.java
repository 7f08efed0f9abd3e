package kz.qujat.limits;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.NeighbourPasswordProvider;
import kz.qujat.sandbox.QujatSandbox;
import kz.qujat.story.Citizen;
import kz.qujat.story.Country;
import kz.qujat.story.Http;
import kz.qujat.story.Reply;
import kz.qujat.story.Samples;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// The budgets of callers, small enough to be exhausted.
class CallBudgetsIT {
  private static final ZoneId ALMATY = ZoneId.of("Asia/Almaty");
  private static final int SMALL = 5;

  @TempDir private static Path folder;
  private static ConfigurableApplicationContext product;
  private static Country country;

  @BeforeAll
  static void start() {
    product =
        QujatSandbox.application()
            .run(
                "--server.port=0",
                "--qujat.data-dir=" + folder,
                "--qujat.call-budgets.register.calls=" + SMALL,
                "--qujat.call-budgets.pictures-of-a-day.calls=" + SMALL,
                "--qujat.call-budgets.drafts-of-a-day.calls=2",
                "--qujat.call-budgets.contact-changes-of-a-day.calls=" + SMALL,
                "--qujat.call-budgets.searches.calls=" + SMALL,
                "--qujat.call-budgets.exports.calls=" + SMALL,
                "--qujat.call-budgets.sign-ins.calls=" + SMALL,
                "--qujat.call-budgets.wrong-passwords.calls=" + SMALL);
    country =
        Country.at(
            URI.create(
                "http://127.0.0.1:" + product.getEnvironment().getProperty("local.server.port")));
  }

  @AfterAll
  static void stop() {
    product.close();
  }

  private static Citizen citizen() {
    return country.citizen(LocalDate.now(ALMATY).plusDays(5));
  }

  private static void refused(Reply reply, String budget) {
    reply.refused(429, "TOO_MANY_REQUESTS");
    assertThat(Integer.parseInt(reply.header("Retry-After"))).isPositive();
    assertThat(reply.header("RateLimit")).startsWith('"' + budget + "\";r=0;t=");
    assertThat(reply.header("RateLimit-Policy")).startsWith('"' + budget + "\";q=");
  }

  /// Sixty calls at once took all places of the register.
  @Test
  void oneCitizensParallelCallsLeaveTheRegisterToTheOthers() throws Exception {
    Citizen greedy = citizen();
    List<Integer> answers = new ArrayList<>();
    try (ExecutorService threads = Executors.newFixedThreadPool(60)) {
      List<Future<Reply>> calls = new ArrayList<>();
      for (int i = 0; i < 60; i++) {
        calls.add(threads.submit(greedy::asks));
      }
      for (Future<Reply> call : calls) {
        answers.add(call.get(60, SECONDS).status());
      }
    }

    assertThat(answers.stream().filter(status -> status == 200)).hasSize(SMALL);
    assertThat(answers).containsOnly(200, 429);
    refused(greedy.asks(), "register");
    citizen().asks().is(200);
  }

  @Test
  void photosOfADayAreLimited() {
    Citizen citizen = citizen();
    String draft = citizen.starts("7501");
    for (int i = 0; i < SMALL; i++) {
      citizen.photographs(draft);
    }

    refused(
        citizen.portal().put(Citizen.path(draft) + "/photo", "image/jpeg", Samples.photo()),
        "pictures-of-a-day");
  }

  @Test
  void draftsOfADayAreLimited() {
    Citizen citizen = citizen();
    for (int i = 0; i < 2; i++) {
      citizen.portal().delete(Citizen.path(citizen.starts("7501"))).is(204);
    }

    refused(citizen.files(Citizen.form("7501")), "drafts-of-a-day");
  }

  @Test
  void changesOfContactsAreLimited() {
    Citizen citizen = citizen();
    String path = Citizen.path(citizen.starts("7501"));
    Map<String, String> change = Map.of("phone", "+77017654321");
    for (int i = 0; i < SMALL; i++) {
      citizen.portal().put(path, change).is(200);
    }

    refused(citizen.portal().put(path, change), "contact-changes-of-a-day");
  }

  /// A call that was refused for its number is not a call that was answered.
  @Test
  void aRepeatedCallIsAnsweredOnceTheBudgetIsRenewed() {
    Citizen citizen = citizen();
    for (int i = 0; i < SMALL; i++) {
      citizen.asks().is(200);
    }
    Http keyed = citizen.portal().with("Idempotency-Key", "one-and-the-same");

    refused(keyed.post(Citizen.APPLICATIONS, Citizen.form("7501")), "register");
    Reply again = keyed.post(Citizen.APPLICATIONS, Citizen.form("7501"));
    refused(again, "register");
    assertThat(again.header("Idempotency-Replayed")).isEmpty();
  }

  @Test
  void searchesOfStaffAreLimitedPerPerson() {
    Http auditor = country.auditor();
    for (int i = 0; i < SMALL; i++) {
      auditor.get("/api/v1/audit/applications?region=75").is(200);
    }

    refused(auditor.get("/api/v1/audit/applications?region=75"), "searches");
    country.auditor().get("/api/v1/audit/applications?region=75").is(200);
  }

  @Test
  void exportsAreLimitedPerPerson() {
    Http administrator = country.administrator();
    String path = "/api/v1/operations/statistics?from=2026-01-01&to=2026-01-31";
    for (int i = 0; i < SMALL; i++) {
      administrator.get(path).is(200);
    }

    refused(administrator.get(path), "exports");
  }

  /// The address is asked to wait, and is told so on a page.
  @Test
  void signInsOfAnAddressAreLimited() {
    Http page = country.http().with("Accept", "text/html");
    for (int i = 0; i < SMALL; i++) {
      page.get("/oauth2/authorization/egov").is(302);
    }

    for (var text : Map.of("ru", "Слишком много", "kk", "тым көп", "en", "too often").entrySet()) {
      Reply refused =
          page.with("Accept-Language", text.getKey()).get("/oauth2/authorization/egov").is(429);
      assertThat(refused.header("Content-Type")).startsWith("text/html");
      assertThat(refused.body()).contains(text.getValue());
    }
  }

  @Test
  void wrongPasswordsOfNeighboursSlowTheirAddressAndLockNobodyOut() {
    Http wrong = country.http().with("Authorization", basic("payment", "guess"));
    for (int i = 0; i < SMALL; i++) {
      payment(wrong).refused(401, "UNAUTHENTICATED");
    }

    refused(payment(wrong), "wrong-passwords");
    String right = product.getBean(NeighbourPasswordProvider.class).theirs(Neighbour.PAYMENT);
    assertThat(payment(country.http().with("Authorization", basic("payment", right))).status())
        .isNotIn(401, 429);
  }

  private static Reply payment(Http caller) {
    return caller.send(
        "POST", "/integration/payments", BodyPublishers.ofString("<none/>"), "text/xml");
  }

  private static String basic(String name, String password) {
    return "Basic " + Base64.getEncoder().encodeToString((name + ":" + password).getBytes(UTF_8));
  }
}
