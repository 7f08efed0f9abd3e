package kz.qujat.production;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import kz.qujat.sandbox.SandboxAuthority;
import kz.qujat.sandbox.database.PostgresServer;
import kz.qujat.story.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;

/// The product as it runs in production: with its own database, an external identity provider and
/// nothing of the sandbox. The provider here belongs to another instance of the product.
class ProductionIT {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private static PostgresServer database;
  private static ConfigurableApplicationContext production;

  @BeforeAll
  static void start(@TempDir Path folder) throws IOException {
    database = Production.database();
    production = Production.start(database, Product.root().toString(), anchors(folder));
  }

  @AfterAll
  static void stop() throws IOException {
    production.close();
    database.close();
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
  void aCallWithoutATokenIsUnauthenticated() throws Exception {
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
