package kz.qujat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.seal.Party;
import kz.qujat.sandbox.SandboxAuthority;
import kz.qujat.sandbox.neighbour.SandboxParties;
import kz.qujat.story.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The product as it runs for the country: on a database of one's own, with somebody else's
/// identity provider and none of the sandbox. The provider here is that of another product.
class ProductionIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static PostgresServer database;
  private static ConfigurableApplicationContext production;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    database = PostgresServer.start(Files.createDirectory(folder.resolve("database")));
    SpringApplication application = Qujat.application();
    application.setAdditionalProfiles("production");
    List<String> settings = new ArrayList<>(settings(anchors(folder)));
    settings.addAll(channels(folder));
    production = application.run(settings.toArray(String[]::new));
  }

  @AfterAll
  static void stop() throws IOException {
    production.close();
    database.close();
  }

  private static List<String> settings(Path anchors) {
    String issuer = Product.root().toString();
    List<String> settings =
        new ArrayList<>(
            List.of(
                "server.port=0",
                "spring.datasource.url=" + database.url(),
                "spring.datasource.username=" + PostgresServer.RUNTIME_ROLE,
                "spring.flyway.user=" + PostgresServer.OWNER_ROLE,
                "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
                "spring.security.oauth2.client.provider.egov.issuer-uri=" + issuer,
                "spring.security.oauth2.client.registration.egov.client-id=qujat",
                "spring.security.oauth2.client.registration.egov.client-secret=not-told-here",
                "qujat.portal.address=https://qujat.example",
                "qujat.pilot.from=2026-01-01",
                "qujat.pilot.until=2026-12-31",
                "qujat.vault.key=" + Base64.getEncoder().encodeToString(new byte[32]),
                "qujat.eds.trust-anchors=" + anchors.toUri(),
                "qujat.eds.organisation-bin=000740000728",
                "qujat.eds.revocation.ocsp=http://127.0.0.1:1/ocsp"));
    for (Neighbour neighbour : Neighbour.values()) {
      String prefix = "qujat.neighbours." + neighbour.wireName() + ".";
      settings.add(prefix + "url=http://127.0.0.1:1");
      settings.add(prefix + "password=ours-" + neighbour.wireName());
      settings.add(prefix + "inbound-password=theirs-" + neighbour.wireName());
    }
    return settings.stream().map(setting -> "--" + setting).toList();
  }

  private static List<String> channels(Path folder) throws IOException {
    Party product = new SandboxParties().product();
    Path keys = folder.resolve("keys.p12");
    try (OutputStream file = Files.newOutputStream(keys)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "qujat",
          product.key(),
          "sesame".toCharArray(),
          new Certificate[] {product.certificate()});
      store.store(file, "sesame".toCharArray());
      return List.of(
          "--qujat.shep.keystore=" + keys.toUri(),
          "--qujat.shep.alias=qujat",
          "--qujat.shep.password=sesame",
          "--qujat.shep.anchors=" + folder.resolve("anchors.pem").toUri(),
          "--qujat.shep.sender-id=qujat",
          "--qujat.shep.sender-password=not-told-here",
          "--qujat.shep.senders.central-node.id=node",
          "--qujat.shep.senders.central-node.password=not-told-here",
          "--qujat.shep.senders.central-node.subject=CN=NODE, C=KZ",
          "--qujat.shep.senders.tax.id=tax",
          "--qujat.shep.senders.tax.password=not-told-here",
          "--qujat.shep.senders.tax.subject=CN=TAX, C=KZ");
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private static Path anchors(Path folder) throws IOException {
    try {
      byte[] root = Product.context().getBean(SandboxAuthority.class).root().getEncoded();
      return Files.writeString(
          folder.resolve("anchors.pem"),
          "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
              .formatted(Base64.getMimeEncoder(64, "\n".getBytes(US_ASCII)).encodeToString(root)));
    } catch (java.security.cert.CertificateEncodingException e) {
      throw new IOException(e);
    }
  }

  private static HttpResponse<String> get(String path, String accept) throws Exception {
    URI address =
        URI.create(
            "http://127.0.0.1:"
                + production.getEnvironment().getRequiredProperty("local.server.port")
                + path);
    return CLIENT.send(
        HttpRequest.newBuilder(address).header("Accept", accept).build(), BodyHandlers.ofString());
  }

  @Test
  void itIsReadyToServe() throws Exception {
    assertThat(get("/actuator/health/readiness", "*/*").body()).contains("UP");
  }

  @Test
  void peopleAreSentToTheProviderThatIsConfigured() throws Exception {
    HttpResponse<String> signIn = get("/oauth2/authorization/egov", "text/html");
    assertThat(signIn.statusCode()).isEqualTo(302);
    assertThat(signIn.headers().firstValue("Location").orElseThrow())
        .startsWith(Product.root() + "/oauth2/authorize")
        .contains("client_id=qujat");
  }

  @Test
  void aCallWithoutATokenIsNobodys() throws Exception {
    assertThat(get("/api/v1/eligibility", "*/*").statusCode()).isEqualTo(401);
  }

  @Test
  void nothingOfTheSandboxIsThere() throws Exception {
    assertThat(get("/sandbox/notifications", "*/*").statusCode()).isEqualTo(401);
    assertThat(get("/sandbox/people", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/oauth2/jwks", "*/*").statusCode()).isEqualTo(401);
    assertThat(get("/", "text/html").body()).doesNotContain("/sandbox");
  }
}
