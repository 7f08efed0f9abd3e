package kz.qujat.production;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.Certificate;
import java.security.cert.CertificateEncodingException;
import java.time.Year;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import kz.qujat.Qujat;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import kz.qujat.sandbox.database.PostgresServer;
import kz.qujat.sandbox.neighbour.SandboxShepCredentials;
import kz.qujat.start.MigrationJob;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/// The product with the settings of production, and with neighbours that do not exist.
final class Production {
  private Production() {}

  /// Starts the product.
  ///
  /// @param issuer the token issuer and identity provider
  /// @param anchors a file of certificates; the other required files are in the same folder
  /// @param more further settings, beyond the required ones
  static ConfigurableApplicationContext start(
      PostgresServer database, String issuer, Path anchors, String... more) throws IOException {
    migrate(database);
    SpringApplication application = Qujat.application();
    application.setAdditionalProfiles("production");
    return application.run(
        Stream.concat(
                arguments(database, issuer, anchors).stream(),
                Stream.concat(Stream.of("server.port=0"), Stream.of(more))
                    .map(Production::argument))
            .toArray(String[]::new));
  }

  /// Migrates the database as its owner, as the job before the first start does.
  static void migrate(PostgresServer database) {
    MigrationJob.run(
        "--migrate",
        "--spring.profiles.active=production",
        "--spring.datasource.url=" + database.url(),
        "--spring.datasource.username=" + PostgresServer.RUNTIME_ROLE,
        "--spring.flyway.user=" + PostgresServer.OWNER_ROLE);
  }

  /// The settings required on the command line; see [#start].
  static List<String> arguments(PostgresServer database, String issuer, Path anchors)
      throws IOException {
    return Stream.of(settings(database, issuer, anchors), neighbours(), channels(anchors))
        .flatMap(List::stream)
        .map(Production::argument)
        .toList();
  }

  /// Returns a database in a permanent folder. The first user in a process unpacks the programs of
  /// PostgreSQL there for all later ones.
  static PostgresServer database() throws IOException {
    return PostgresServer.start(
        Files.createTempDirectory(
            Files.createDirectories(Path.of("target", "databases")), "database"));
  }

  /// A secret that is the same in every run and looks random: 32 bytes in Base64.
  static String secret(String name) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(UTF_8));
      return Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String argument(String setting) {
    return "--" + setting;
  }

  private static List<String> settings(PostgresServer database, String issuer, Path anchors) {
    return List.of(
        "spring.datasource.url=" + database.url(),
        "spring.datasource.username=" + PostgresServer.RUNTIME_ROLE,
        "spring.security.oauth2.resourceserver.jwt.issuer-uri=" + issuer,
        "spring.security.oauth2.resourceserver.jwt.audiences=qujat",
        "spring.security.oauth2.client.provider.egov.issuer-uri=" + issuer,
        "spring.security.oauth2.client.registration.egov.client-id=" + LoopbackIssuer.CLIENT,
        "spring.security.oauth2.client.registration.egov.client-secret=" + secret("client"),
        "qujat.portal.address=https://qujat.example",
        "qujat.duty.index[%d]=4325".formatted(Year.now(CivilDate.KAZAKHSTAN).getValue()),
        "qujat.duty.index[%d]=4325".formatted(Year.now(CivilDate.KAZAKHSTAN).getValue() + 1),
        "qujat.pilot.from=2026-01-01",
        "qujat.pilot.until=2026-12-31",
        "qujat.vault.key=" + secret("vault"),
        "qujat.eds.trust-anchors=" + anchors.toUri(),
        "qujat.eds.organisation-bin=000740000728",
        "qujat.eds.revocation.ocsp=http://127.0.0.1:1/ocsp",
        // Everything is on this machine.
        "qujat.accepted-risks=plain-http,unverified-database");
  }

  /// Writes a file with a certificate whose key signs nothing.
  static Path anybody(Path folder) throws IOException, CertificateEncodingException {
    byte[] certificate = new SandboxShepCredentials().product().certificate().getEncoded();
    return Files.writeString(
        folder.resolve("anchors.pem"),
        "-----BEGIN CERTIFICATE-----\n%s\n-----END CERTIFICATE-----\n"
            .formatted(Base64.getMimeEncoder().encodeToString(certificate)));
  }

  private static List<String> neighbours() {
    List<String> settings = new ArrayList<>();
    for (Neighbour neighbour : Neighbour.values()) {
      String prefix = "qujat.neighbours." + neighbour.wireName() + ".";
      settings.add(prefix + "url=http://127.0.0.1:1");
      settings.add(prefix + "password=" + secret("ours " + neighbour));
      settings.add(prefix + "inbound-password=" + secret("theirs " + neighbour));
    }
    return settings;
  }

  private static List<String> channels(Path anchors) throws IOException {
    ShepCredentials product = new SandboxShepCredentials().product();
    Path keys = anchors.resolveSibling("keys.p12");
    try (OutputStream file = Files.newOutputStream(keys)) {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "qujat",
          product.key(),
          secret("keys").toCharArray(),
          new Certificate[] {product.certificate()});
      store.store(file, secret("keys").toCharArray());
      return List.of(
          "qujat.shep.keystore=" + keys.toUri(),
          "qujat.shep.alias=qujat",
          "qujat.shep.password=" + secret("keys"),
          "qujat.shep.anchors=" + anchors.toUri(),
          "qujat.shep.sender-id=qujat",
          "qujat.shep.sender-password=" + secret("sender"),
          "qujat.shep.senders.central-node.id=node",
          "qujat.shep.senders.central-node.password=" + secret("node"),
          "qujat.shep.senders.central-node.subject=CN=NODE, C=KZ",
          "qujat.shep.senders.tax.id=tax",
          "qujat.shep.senders.tax.password=" + secret("tax"),
          "qujat.shep.senders.tax.subject=CN=TAX, C=KZ",
          "qujat.shep.senders.payment.subject=CN=GATEWAY, C=KZ",
          "qujat.shep.senders.civil-registry.subject=CN=REGISTER, C=KZ",
          "qujat.shep.senders.notification.subject=CN=CABINET, C=KZ");
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }
}
