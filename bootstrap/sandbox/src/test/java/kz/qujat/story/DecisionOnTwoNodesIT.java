package kz.qujat.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.sandbox.QujatSandbox;
import kz.qujat.sandbox.database.PostgresServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.context.ConfigurableApplicationContext;

/// An officer who decides while two nodes behind one address take turns.
class DecisionOnTwoNodesIT {
  private static final String DANA = "880719300107";
  private static final Pattern DOCUMENT = Pattern.compile("data-document=\"([^\"]+)\"");

  private static ConfigurableApplicationContext one;
  private static ConfigurableApplicationContext other;
  private static Forwarder address;

  @BeforeAll
  static void start() throws IOException {
    String folder =
        "--qujat.data-dir="
            + Files.createTempDirectory(
                Files.createDirectories(Path.of("target", "stories")), "nodes");
    one = QujatSandbox.application().run("--server.port=0", "--qujat.node=one", folder);
    other =
        QujatSandbox.application()
            .run(
                "--server.port=0",
                "--qujat.node=other",
                folder,
                "--spring.datasource.url=" + one.getBean(PostgresServer.class).url(),
                "--spring.datasource.username=" + PostgresServer.RUNTIME_ROLE,
                "--spring.flyway.user=" + PostgresServer.OWNER_ROLE);
    address = new Forwarder(List.of(root(one), root(other)));
  }

  @AfterAll
  static void stop() {
    address.close();
    other.close();
    one.close();
  }

  private static URI root(ConfigurableApplicationContext node) {
    return URI.create(
        "http://127.0.0.1:" + node.getEnvironment().getRequiredProperty("local.server.port"));
  }

  /// The identity provider of the sandbox is part of each node, so Dana signs in at one of them.
  private static Browser dana() {
    Browser browser = new Browser(root(one));
    Reply people = browser.opens("/dashboard").is(200);
    Reply signedIn =
        browser.follow(browser.sends(people, "/sandbox/people", Map.of("key", "OFFICER_ALMATY")));
    assertThat(signedIn.is(200).body()).contains("Дана Сапарова");
    return browser.at(address.root());
  }

  @Test
  void aDraftPreparedAtOneNodeIsSignedAtTheOther() {
    Country country = Country.at(root(one));
    String application =
        country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN).plusDays(10)).applies("7501");
    String dossier = "/dashboard/" + application;
    Browser dana = dana();
    Eventually.is(200, () -> dana.get(dossier).status());
    dana.sends(dana.get(dossier).is(200), dossier + "/claim", Map.of()).is(302);
    Eventually.is(true, () -> dana.get(dossier).is(200).body().contains("name=\"decision\""));
    Reply filledIn =
        dana.sends(
            dana.get(dossier).is(200), dossier + "/decision", Map.of("decision", "APPROVAL"));
    assertThat(Browser.location(filledIn).getPath()).isEqualTo(dossier + "/decision");

    Reply atOne = dana.get(dossier + "/decision").is(200);
    Reply atOther = dana.get(dossier + "/decision").is(200);
    assertThat(document(atOther)).isEqualTo(document(atOne));
    String cms =
        country
            .http()
            .post(
                "/sandbox/eds/signatures",
                Map.of("iin", DANA, "documentBase64", document(atOne), "certificate", "VALID"))
            .is(200)
            .text("cms");
    dana.sends(atOther, dossier + "/signature", Map.of("cms", cms)).is(302);
    Eventually.is(
        true,
        () ->
            !country
                .http()
                .get("/sandbox/central-node/orders?applicationId=" + application)
                .is(200)
                .at("items")
                .isEmpty());
  }

  private static String document(Reply page) {
    Matcher document = DOCUMENT.matcher(page.body());
    assertThat(document.find()).as(page::body).isTrue();
    return document.group(1);
  }
}
