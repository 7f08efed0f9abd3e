package kz.qujat.integration.neighbour;

import static kz.qujat.application.neighbour.Neighbour.TAX;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsParameters;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.security.auth.x500.X500Principal;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.ssl.DefaultSslBundleRegistry;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.SslStoreBundle;

/// TLS to a neighbour that demands a certificate of its callers.
class NeighbourHttpClientsTest {
  private static final Party NEIGHBOUR = Party.named("CN=NEIGHBOUR");
  private static final Party PRODUCT = Party.named("CN=QUJAT");
  private static final Party STRANGER = Party.named("CN=STRANGER");

  private HttpsServer server;

  /// A key with a certificate for this machine.
  private record Party(KeyPair keys, X509Certificate certificate) {
    static Party named(String subject) {
      try {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(256);
        KeyPair keys = generator.generateKeyPair();
        var name = new X500Principal(subject);
        var builder =
            new JcaX509v3CertificateBuilder(
                name,
                BigInteger.ONE,
                Date.from(Instant.now().minus(1, ChronoUnit.DAYS)),
                Date.from(Instant.now().plus(1, ChronoUnit.DAYS)),
                name,
                keys.getPublic());
        builder.addExtension(
            Extension.subjectAlternativeName,
            false,
            new GeneralNames(new GeneralName(GeneralName.iPAddress, "127.0.0.1")));
        return new Party(
            keys,
            new JcaX509CertificateConverter()
                .getCertificate(
                    builder.build(
                        new JcaContentSignerBuilder("SHA256withECDSA").build(keys.getPrivate()))));
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    /// The SSL bundle of this party, which trusts another one.
    SslBundle trusting(Party other) {
      try {
        KeyStore own = store();
        own.setKeyEntry("own", keys.getPrivate(), new char[0], new Certificate[] {certificate});
        KeyStore trusted = store();
        trusted.setCertificateEntry("other", other.certificate());
        return SslBundle.of(SslStoreBundle.of(own, "", trusted));
      } catch (Exception e) {
        throw new AssertionError(e);
      }
    }

    private static KeyStore store() throws Exception {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      return store;
    }
  }

  @BeforeEach
  void start() throws IOException {
    server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    SSLContext context = NEIGHBOUR.trusting(PRODUCT).createSslContext();
    server.setHttpsConfigurator(
        new HttpsConfigurator(context) {
          @Override
          public void configure(HttpsParameters parameters) {
            SSLParameters ssl = context.getDefaultSSLParameters();
            ssl.setNeedClientAuth(true);
            parameters.setSSLParameters(ssl);
          }
        });
    server.createContext(
        "/",
        exchange -> {
          exchange.getResponseHeaders().set("Connection", "close");
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    server.start();
  }

  @AfterEach
  void stop() {
    server.stop(0);
  }

  private static HttpClient client(@Nullable SslBundle bundle) {
    var bundles = new DefaultSslBundleRegistry();
    if (bundle != null) {
      bundles.registerBundle("tax", bundle);
    }
    return new NeighbourHttpClients(
            StubNeighbour.settings(Duration.ZERO, bundle == null ? null : "tax"),
            StubNeighbour.bundles(bundles))
        .to(TAX);
  }

  private HttpResponse<Void> call(HttpClient client) throws Exception {
    URI address = URI.create("https://127.0.0.1:" + server.getAddress().getPort() + "/");
    return client.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding());
  }

  private long sessionBegan(HttpClient client) throws Exception {
    return call(client).sslSession().orElseThrow().getCreationTime();
  }

  @Test
  void theBundleHasTheCertificatesOfBothSides() throws Exception {
    assertThat(call(client(PRODUCT.trusting(NEIGHBOUR))).statusCode()).isEqualTo(204);
  }

  @Test
  void aNeighbourWithAnotherCertificateIsNotCalled() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> call(client(PRODUCT.trusting(STRANGER))));
  }

  @Test
  void withoutABundleThereIsNoClientCertificateAndNoTrust() {
    assertThatExceptionOfType(IOException.class).isThrownBy(() -> call(client(null)));
  }

  @Test
  void aStrangersCertificateIsNotAccepted() {
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> call(client(STRANGER.trusting(NEIGHBOUR))));
  }

  /// The neighbour closes the connection after each answer, so that the second call opens another.
  @Test
  void theSessionOfTlsIsUsedAgain() throws Exception {
    HttpClient client = client(PRODUCT.trusting(NEIGHBOUR));

    long began = sessionBegan(client);
    assertThat(sessionBegan(client)).isEqualTo(began);
    assertThat(sessionBegan(client(PRODUCT.trusting(NEIGHBOUR)))).isNotEqualTo(began);
  }
}
