package kz.qujat.production;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import kz.qujat.sandbox.database.PostgresServer;
import kz.qujat.story.Browser;
import kz.qujat.story.Eventually;
import kz.qujat.story.Forwarder;
import kz.qujat.story.Http;
import kz.qujat.story.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/// Two nodes behind one address; every request goes to the other node than the one before.
class TwoNodesIT {
  private static final Map<String, Object> DANA =
      Map.of(
          "sub", "d0a7",
          "sid", "s-1",
          "iin", "880719300107",
          "name", "Дана Сапарова",
          "region", "75",
          "roles", List.of("OFFICER"));

  private static LoopbackIssuer issuer;
  private static PostgresServer database;
  private static ConfigurableApplicationContext one;
  private static ConfigurableApplicationContext other;
  private static Forwarder address;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    issuer = new LoopbackIssuer(DANA);
    database = Production.database();
    Path anchors = Production.anybody(folder);
    one = Production.start(database, issuer.name(), anchors, "qujat.node=one");
    other =
        Production.start(
            database,
            issuer.name(),
            anchors,
            "qujat.node=other",
            "server.tomcat.remoteip.internal-proxies=127\\.0\\.0\\.1");
    address = new Forwarder(List.of(root(one), root(other)));
  }

  @AfterAll
  static void stop() throws IOException {
    address.close();
    other.close();
    one.close();
    database.close();
    issuer.close();
  }

  private static URI root(ConfigurableApplicationContext node) {
    return URI.create(
        "http://127.0.0.1:" + node.getEnvironment().getRequiredProperty("local.server.port"));
  }

  private static Browser signedIn() {
    var walk = new SignInWalk(address.root());
    assertThat(walk.comesBack(walk.isSentAwayFrom("/dashboard"))).isEqualTo("/dashboard");
    return walk.browser();
  }

  @Test
  void aSignInBegunAtOneNodeEndsAtTheOther() {
    var one = new SignInWalk(root(TwoNodesIT.one));
    var sent = one.isSentAwayFrom("/dashboard");
    var other = new SignInWalk(one.browser().at(root(TwoNodesIT.other)));
    assertThat(other.comesBack(sent)).isEqualTo("/dashboard");
    other.browser().get("/dashboard").is(200);
    other.browser().at(root(TwoNodesIT.one)).get("/dashboard").is(200);
  }

  @Test
  void anOfficerIsServedByBothNodesInTurn() {
    Browser dana = signedIn();
    for (int click = 0; click < 6; click++) {
      assertThat(dana.get("/dashboard").is(200).body()).contains("Дана Сапарова");
    }
  }

  @Test
  void aStoredSessionThatCannotBeReadIsSignedOut() {
    Browser dana = signedIn();
    one.getBean(JdbcClient.class)
        .sql("update browser_session_attributes set attribute_bytes = '\\x00'")
        .update();
    assertThat(Browser.location(dana.get("/dashboard")).getPath()).startsWith("/oauth2");
  }

  @Test
  void sessionsHoldNoReadableText() {
    var _ = signedIn();
    assertThat(
            one.getBean(JdbcClient.class)
                .sql("select encode(attribute_bytes, 'escape') from browser_session_attributes")
                .query(String.class)
                .list())
        .isNotEmpty()
        .noneMatch(text -> text.contains("d0a7") || text.contains("java"));
  }

  @Test
  void anEventStreamEndsWhenTheSessionEndsAtTheOtherNode() {
    Browser dana = signedIn().at(root(one));
    Browser same = dana.at(root(other));
    var stream =
        CompletableFuture.supplyAsync(
            () -> dana.get("/dashboard/news", Map.of("Accept", "text/event-stream")));
    Eventually.is(
        true,
        () ->
            one
                .getBean(MeterRegistry.class)
                .find("http.server.requests.active")
                .longTaskTimers()
                .stream()
                .anyMatch(timer -> timer.activeTasks() > 0));
    same.sends(same.get("/dashboard").is(200), "/logout", Map.of()).is(302);
    assertThat(stream).succeedsWithin(Duration.ofSeconds(20));
  }

  @Test
  void aSignOutAtOneNodeEndsTheSessionAtTheOther() {
    Browser dana = signedIn().at(root(one));
    Browser same = dana.at(root(other));
    var _ = dana.sends(dana.get("/dashboard").is(200), "/logout", Map.of());
    same.get("/dashboard").is(302);
    dana.get("/dashboard").is(302);
  }

  @Test
  void aSignOutEndsEverySessionOfThePersonAndTheOneAtTheProvider() {
    Browser atHome = signedIn();
    Browser atWork = signedIn();
    URI next =
        Browser.location(atHome.sends(atHome.get("/dashboard").is(200), "/logout", Map.of()));
    assertThat(next.toString())
        .startsWith(issuer.name() + "/end?")
        .contains("id_token_hint=", "post_logout_redirect_uri=https://qujat.example/");
    atWork.get("/dashboard").is(302);
  }

  private static Reply noticeOfSignOut(Map<String, Object> claims) {
    Map<String, Object> all = new HashMap<>(claims);
    all.putIfAbsent("aud", LoopbackIssuer.CLIENT);
    all.putIfAbsent(
        "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    return Http.at(root(other))
        .send(
            "POST",
            "/logout/connect/back-channel/egov",
            BodyPublishers.ofString("logout_token=" + issuer.token(LoopbackIssuer.FIRST, all)),
            "application/x-www-form-urlencoded");
  }

  @Test
  void aSignOutAtTheProviderEndsTheSessionHere() {
    Browser dana = signedIn();
    noticeOfSignOut(Map.of("sid", "another")).is(200);
    dana.get("/dashboard").is(200);
    noticeOfSignOut(Map.of("sid", "s-1")).is(200);
    dana.get("/dashboard").is(302);
  }

  @Test
  void aSignOutOfAPersonAtTheProviderEndsAllSessionsHere() {
    Browser dana = signedIn();
    noticeOfSignOut(Map.of("sub", "d0a7")).is(200);
    dana.get("/dashboard").is(302);
  }

  @Test
  void otherTokensOfTheProviderEndNoSession() {
    Browser dana = signedIn();
    noticeOfSignOut(Map.of("sub", "d0a7", "events", Map.of())).is(400);
    noticeOfSignOut(Map.of("sub", "d0a7", "nonce", "n")).is(400);
    noticeOfSignOut(Map.of("sub", "d0a7", "aud", "qujat")).is(400);
    dana.get("/dashboard").is(200);
  }

  @Test
  void onlyAConfiguredProxySaysForWhomItForwards() {
    Map<String, String> forwarded =
        Map.of("X-Forwarded-Host", "evil.example", "X-Forwarded-Proto", "https");
    assertThat(new Browser(root(one)).get("/dashboard", forwarded).header("Location"))
        .doesNotContain("evil.example");
    assertThat(new Browser(root(other)).get("/dashboard", forwarded).header("Location"))
        .startsWith("https://evil.example/");
  }

  @Test
  void peopleReturnFromTheProviderToTheConfiguredAddress() {
    for (ConfigurableApplicationContext node : List.of(one, other)) {
      assertThat(
              new Browser(root(node))
                  .get("/oauth2/authorization/egov", Map.of("X-Forwarded-Host", "evil.example"))
                  .header("Location"))
          .contains("redirect_uri=https://qujat.example/login/oauth2/code/egov");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/dashboard",
        "/api/v1/eligibility",
        "/integration/payments",
        "/swagger-ui/index.html",
        "/v3/api-docs",
        "/actuator/health",
        "/favicon.ico"
      })
  void everyResponseSaysWhatBrowsersMayLoad(String path) {
    assertThat(new Browser(root(one)).get(path).header("Content-Security-Policy"))
        .contains("default-src 'none'", "frame-ancestors 'none'");
  }

  @Test
  void anIdTokenIsNoAccessToken() {
    Map<String, Object> citizen = Map.of("iin", "850515390001", "roles", List.of("CITIZEN"));
    String access = issuer.token(LoopbackIssuer.FIRST, citizen);
    Http.at(root(one)).as(access).get("/api/v1/applications").is(200);
    Map<String, Object> id = new HashMap<>(citizen);
    id.put("nonce", "n");
    Http.at(root(one))
        .as(issuer.token(LoopbackIssuer.FIRST, id))
        .get("/api/v1/applications")
        .refused(401, "UNAUTHENTICATED");
  }
}
