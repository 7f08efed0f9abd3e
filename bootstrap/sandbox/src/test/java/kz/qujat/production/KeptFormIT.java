package kz.qujat.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.qujat.sandbox.database.PostgresServer;
import kz.qujat.story.Browser;
import kz.qujat.story.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// A form that is sent after the session of its sender has ended.
class KeptFormIT {
  private static final String PAGE = "/dashboard/reconciliation";
  private static final Map<String, String> FILLED_IN =
      Map.of("book", "ORDERS", "day", "31.12.2025");
  private static final Map<String, Object> MARAT = administrator("a1", "Марат Исаев");
  private static final Map<String, Object> SAULE = administrator("a2", "Сауле Жумабаева");

  private static LoopbackIssuer issuer;
  private static PostgresServer database;
  private static ConfigurableApplicationContext production;
  private static URI root;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    issuer = new LoopbackIssuer(MARAT);
    database = Production.database();
    production = Production.start(database, issuer.name(), Production.anybody(folder));
    root =
        URI.create(
            "http://127.0.0.1:"
                + production.getEnvironment().getRequiredProperty("local.server.port"));
  }

  @AfterAll
  static void stop() throws IOException {
    production.close();
    database.close();
    issuer.close();
  }

  @BeforeEach
  void nothingIsKept() {
    sql("delete from kept_form");
    issuer.person = MARAT;
  }

  private static Map<String, Object> administrator(String subject, String name) {
    return Map.of(
        "sub", subject, "iin", "791130450005", "name", name, "roles", List.of("ADMINISTRATOR"));
  }

  private static int sql(String statement) {
    return production.getBean(JdbcClient.class).sql(statement).update();
  }

  private static int keptForms() {
    return production
        .getBean(JdbcClient.class)
        .sql("select count(*) from kept_form")
        .query(Integer.class)
        .single();
  }

  private static Browser signedIn() {
    var walk = new SignInWalk(root);
    assertThat(walk.comesBack(walk.isSentAwayFrom(PAGE))).isEqualTo(PAGE);
    return walk.browser();
  }

  /// Signs in where the browser was sent, and opens the page that follows.
  private static Reply signsInAgain(Browser browser) {
    var walk = new SignInWalk(browser);
    assertThat(walk.comesBack(walk.signsIn())).isEqualTo("/form");
    return browser.opens("/form").is(200);
  }

  /// Fills in a form, and sends it after all sessions have ended.
  private static Browser isTooLate() {
    Browser browser = signedIn();
    Reply page = browser.get(PAGE).is(200);
    assertThat(sql("delete from browser_session")).isPositive();
    Reply answer = browser.sends(page, PAGE, FILLED_IN);
    assertThat(Browser.location(answer).getPath()).isEqualTo("/form");
    assertThat(Browser.location(browser.get("/form")).getPath()).startsWith("/oauth2");
    return browser;
  }

  private static int reports() {
    return production
        .getBean(JdbcClient.class)
        .sql("select count(*) from reconciliation_report")
        .query(Integer.class)
        .single();
  }

  @Test
  void theFormIsShownAgainFilledInAndUnsent() {
    Browser marat = isTooLate();
    int before = reports();
    Reply page = signsInAgain(marat);
    assertThat(page.response().uri().getPath()).isEqualTo(PAGE);
    assertThat(page.body())
        .contains("Nothing was sent", "value=\"31.12.2025\"")
        .containsPattern("value=\"ORDERS\"[^>]*selected");
    assertThat(reports()).isEqualTo(before);
    assertThat(marat.get(PAGE).is(200).body()).doesNotContain("Nothing was sent", "31.12.2025");
    assertThat(keptForms()).isZero();
  }

  @Test
  void theFormIsDroppedWhenSomebodyElseSignsIn() {
    Browser browser = isTooLate();
    issuer.person = SAULE;
    assertThat(signsInAgain(browser).body()).contains("Сауле").doesNotContain("31.12.2025");
    assertThat(keptForms()).isZero();
    assertThat(browser.get(PAGE).is(200).body()).doesNotContain("31.12.2025");
  }

  @Test
  void aFormWithoutAGenuineTokenIsNotKept() {
    Browser nobody = new Browser(root);
    assertThat(nobody.posts(PAGE, "A".repeat(248), FILLED_IN).is(401).body())
        .contains("not signed in");
    assertThat(keptForms()).isZero();
  }

  @Test
  void aPersonKeepsAFewFormsAndNoLargeOnes() {
    Browser browser = signedIn();
    String token = Browser.token(browser.get(PAGE).is(200));
    sql("delete from browser_session");
    for (int form = 0; form < 8; form++) {
      browser.posts(PAGE, token, FILLED_IN).is(302);
    }
    assertThat(keptForms()).isEqualTo(5);
    browser.posts(PAGE, token, Map.of("day", "x".repeat(70_000))).is(401);
  }

  @Test
  void aFormOfAnEarlierSessionIsShownAgainToWhoIsSignedInAnew() {
    Browser marat = signedIn();
    Reply page = marat.get(PAGE).is(200);
    sql("delete from browser_session");
    var walk = new SignInWalk(marat);
    var _ = walk.comesBack(walk.isSentAwayFrom(PAGE));
    Reply again = marat.follow(marat.sends(page, PAGE, FILLED_IN));
    assertThat(again.is(200).body()).contains("Nothing was sent", "value=\"31.12.2025\"");
  }

  @Test
  void aRefusalNamesTheRoleOnlyWhenTheRoleIsTheReason() {
    Browser marat = signedIn();
    assertThat(marat.get("/portal").is(403).body()).contains("not for your role");
    assertThat(marat.posts(PAGE, "A".repeat(248), FILLED_IN).is(403).body())
        .contains("out of date")
        .doesNotContain("your role");
  }

  @Test
  void everyPageSaysWhenTheSessionEnds() {
    assertThat(signedIn().get(PAGE).is(200).body()).contains("You will be signed out at");
    assertThat(new Browser(root).get("/").body()).doesNotContain("You will be signed out at");
  }
}
