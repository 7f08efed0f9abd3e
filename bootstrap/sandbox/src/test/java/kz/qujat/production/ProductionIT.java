package kz.qujat.production;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import javax.net.ssl.SSLContext;
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

  private static TlsIdentity server;
  private static TlsIdentity neighbour;
  private static int neighboursPort;
  private static PostgresServer database;
  private static ConfigurableApplicationContext production;

  @BeforeAll
  static void start(@TempDir Path folder) throws Exception {
    server = TlsIdentity.of("CN=QUJAT");
    neighbour = TlsIdentity.of("CN=TAX");
    neighboursPort = freePort();
    database = Production.database();
    List<String> inbound = new ArrayList<>(server.bundle("inbound", folder, neighbour));
    inbound.add("qujat.inbound.port=" + neighboursPort);
    inbound.add("qujat.inbound.ssl-bundle=inbound");
    production =
        Production.start(
            database, Product.root().toString(), anchors(folder), inbound.toArray(String[]::new));
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
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

  private static HttpResponse<String> fromNeighbour(String path, SSLContext tls) throws Exception {
    try (HttpClient client = HttpClient.newBuilder().sslContext(tls).build()) {
      return client.send(
          HttpRequest.newBuilder(URI.create("https://127.0.0.1:" + neighboursPort + path)).build(),
          BodyHandlers.ofString());
    }
  }

  @Test
  void aNeighbourWithItsCertificateReachesItsAddressOnItsPort() throws Exception {
    HttpResponse<String> answer = fromNeighbour("/integration/tax", neighbour.calling(server));
    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.headers().firstValue("WWW-Authenticate")).isPresent();
  }

  @Test
  void withoutItsCertificateNobodyReachesTheNeighboursPort() {
    assertThatThrownBy(() -> fromNeighbour("/integration/tax", TlsIdentity.anonymous(server)))
        .isInstanceOf(IOException.class);
    assertThatThrownBy(
            () -> fromNeighbour("/integration/tax", TlsIdentity.of("CN=STRANGER").calling(server)))
        .isInstanceOf(IOException.class);
  }

  @Test
  void thePortsServeDifferentAddresses() throws Exception {
    assertThat(get("/integration/tax", "*/*").statusCode()).isEqualTo(404);
    for (String path : List.of("/", "/actuator/health", "/api/v1/eligibility", "/integration")) {
      assertThat(fromNeighbour(path, neighbour.calling(server)).statusCode())
          .as(path)
          .isEqualTo(404);
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
        .contains("client_id=" + LoopbackIssuer.CLIENT)
        .contains("redirect_uri=https://qujat.example/login/oauth2/code/egov");
  }

  @Test
  void aCallWithoutATokenIsUnauthenticated() throws Exception {
    assertThat(get("/api/v1/eligibility", "*/*").statusCode()).isEqualTo(401);
  }

  @Test
  void nothingOfTheSandboxIsThere() throws Exception {
    assertThat(get("/sandbox/notifications", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/sandbox/people", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/oauth2/jwks", "*/*").statusCode()).isEqualTo(404);
    assertThat(get("/", "text/html").body()).doesNotContain("/sandbox");
  }
}
