package kz.qujat.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import kz.qujat.sandbox.database.PostgresServer;
import kz.qujat.story.Browser;
import kz.qujat.story.Eventually;
import kz.qujat.story.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientService;

/// When a session begins, what its cookie allows, and when it ends. The limits are some seconds.
class SessionIT {
  private static final String SUBJECT = "d0a7";
  private static final Map<String, Object> DANA =
      Map.of(
          "sub", SUBJECT,
          "iin", "880719300107",
          "name", "Дана Сапарова",
          "region", "75",
          "roles", List.of("OFFICER"));

  private static LoopbackIssuer issuer;
  private static PostgresServer database;
  private static ConfigurableApplicationContext production;
  private static URI root;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    issuer = new LoopbackIssuer(DANA);
    database = Production.database();
    production =
        Production.start(
            database,
            issuer.name(),
            Production.anybody(folder),
            "qujat.session.idle=5s",
            "qujat.session.absolute=15s",
            "qujat.session.sign-in=5s");
    root =
        URI.create(
            "http://127.0.0.1:"
                + production.getEnvironment().getRequiredProperty("local.server.port"));
    // The first page takes longer than the limits.
    new Browser(root).get("/").is(200);
    var _ = new SignInWalk(root).isSentAway();
  }

  @AfterAll
  static void stop() throws IOException {
    production.close();
    database.close();
    issuer.close();
  }

  private static Browser signedIn() {
    var walk = new SignInWalk(root);
    assertThat(walk.comesBack(walk.isSentAwayFrom("/dashboard"))).isEqualTo("/dashboard");
    return walk.browser();
  }

  private static int openSessions() {
    return production
        .getBean(JdbcClient.class)
        .sql("select count(*) from browser_session where expiry_time > ?")
        .param(System.currentTimeMillis())
        .query(Integer.class)
        .single();
  }

  @Test
  void readingCreatesNoSession() {
    for (String address : List.of("/", "/look/qujat.css", "/swagger-ui.html", "/actuator/health")) {
      assertThat(new Browser(root).get(address).header("Set-Cookie")).as(address).isEmpty();
    }
    assertThat(
            new Browser(root)
                .get("/dashboard/news", Map.of("Accept", "text/event-stream"))
                .header("Set-Cookie"))
        .isEmpty();
  }

  @Test
  void theCookieIsForThisHostAndHttpsOnlyAndNotForScripts() {
    assertThat(new Browser(root).get("/oauth2/authorization/egov").header("Set-Cookie"))
        .startsWith("__Host-qujat=")
        .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
        .doesNotContain("Domain");
  }

  @Test
  void theStateOfASignInIsForgotten() {
    var walk = new SignInWalk(root);
    var sent = walk.isSentAway();
    Eventually.is(0, SessionIT::openSessions);
    assertThat(walk.isTold(401, sent.withCode())).contains("not signed in");
  }

  @Test
  void onlyPagesThatThePersonOpensKeepASessionOpen() {
    Browser idle = signedIn();
    Browser active = signedIn();
    Reply[] update = new Reply[1];
    Eventually.is(
        true,
        () -> {
          update[0] = idle.get("/dashboard", Map.of("HX-Request", "true"));
          return active.get("/dashboard").status() == 200 && update[0].status() != 200;
        });
    active.get("/dashboard").is(200);
  }

  @Test
  void anActiveSessionEndsToo() {
    Browser active = signedIn();
    active.get("/dashboard").is(200);
    Eventually.is(302, () -> active.get("/dashboard").status());
  }

  @Test
  void theTokensOfASignInAreNotKept() {
    var _ = signedIn();
    OAuth2AuthorizedClient kept =
        production
            .getBean(OAuth2AuthorizedClientService.class)
            .loadAuthorizedClient("egov", SUBJECT);
    assertThat(kept).isNull();
  }
}
