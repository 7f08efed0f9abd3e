package kz.qujat.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.review.Signatures.Verdict;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.IntegrationModule;
import kz.qujat.integration.revocation.RevocationEndpointSource;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedData;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.web.server.ResponseStatusException;

/// The product's own signature check, against the sandbox's own authority.
class SandboxAuthorityIT {
  private static final Iin DANA = new Iin("850515390001");
  private static final byte[] DOCUMENT = "decision=APPROVAL\n".getBytes(UTF_8);

  private static EmbeddedPostgres postgres;
  private static JdbcClient database;
  private static HttpServer responder;
  private static AnnotationConfigApplicationContext context;
  private static SandboxAuthority authority;

  @BeforeAll
  static void start() throws IOException {
    postgres = EmbeddedPostgres.builder().setPGStartupWait(Duration.ofMinutes(1)).start();
    Flyway.configure()
        .dataSource(postgres.getPostgresDatabase())
        .locations("classpath:db/sandbox")
        .placeholders(Map.of("runtimeRole", "postgres"))
        .load()
        .migrate();
    database = JdbcClient.create(postgres.getPostgresDatabase());
    responder = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    responder.createContext(
        "/ocsp",
        exchange -> {
          byte[] answer = authority.answer(exchange.getRequestBody().readAllBytes());
          exchange.sendResponseHeaders(200, answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    responder.start();
    URI address = URI.create("http://127.0.0.1:" + responder.getAddress().getPort() + "/ocsp");
    context = new AnnotationConfigApplicationContext();
    MockEnvironment environment = new MockEnvironment();
    environment.setProperty("qujat.eds.organisation-bin", "000140000000");
    environment.setProperty("qujat.eds.revocation.patience", "60s");
    environment.setActiveProfiles("sandbox");
    context.setEnvironment(environment);
    context.registerBean(JdbcClient.class, () -> database);
    context.registerBean(
        RevocationEndpointSource.class,
        () -> () -> new RevocationEndpointSource.Endpoint.Ocsp(address));
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    context.register(SandboxAuthority.class, SandboxSigningApi.class, IntegrationModule.class);
    context.refresh();
    authority = context.getBean(SandboxAuthority.class);
  }

  @AfterAll
  static void stop() throws IOException {
    context.close();
    responder.stop(0);
    postgres.close();
  }

  private static Verdict verdict(String cms) {
    return context
        .getBean(Signatures.class)
        .verify(DOCUMENT, Base64.getDecoder().decode(cms), DANA);
  }

  private static Verdict verdictOn(CertificateKind kind) {
    return verdict(authority.sign(DANA, DOCUMENT, kind));
  }

  @Test
  void everyKindOfCertificateMeetsItsVerdict() {
    assertThat(verdictOn(CertificateKind.VALID)).isInstanceOf(Valid.class);
    assertThat(verdictOn(CertificateKind.EXPIRED)).isEqualTo(new Invalid(Flaw.EXPIRED));
    assertThat(verdictOn(CertificateKind.REVOKED)).isEqualTo(new Invalid(Flaw.REVOKED));
    assertThat(verdictOn(CertificateKind.UNTRUSTED)).isEqualTo(new Invalid(Flaw.UNTRUSTED));
    assertThat(verdictOn(CertificateKind.WRONG_PURPOSE)).isEqualTo(new Invalid(Flaw.WRONG_PURPOSE));
  }

  @Test
  void aSignatureNamesItsCertificate() throws CMSException {
    byte[] cms = Base64.getDecoder().decode(authority.sign(DANA, DOCUMENT, CertificateKind.VALID));
    AttributeTable signed =
        new CMSSignedData(cms)
            .getSignerInfos()
            .getSigners()
            .iterator()
            .next()
            .getSignedAttributes();
    assertThat(signed.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2)).isNotNull();
  }

  @Test
  void aSignatureByAnotherPersonOrOverAnotherDocumentIsInvalid() {
    assertThat(verdict(authority.sign(new Iin("850515490903"), DOCUMENT, CertificateKind.VALID)))
        .isEqualTo(new Invalid(Flaw.WRONG_SIGNER));
    assertThat(verdict(authority.sign(DANA, new byte[] {1}, CertificateKind.VALID)))
        .isEqualTo(new Invalid(Flaw.CONTENT_MISMATCH));
  }

  @Test
  void signaturesAndRevocationsSurviveARestart() {
    String valid = authority.sign(DANA, DOCUMENT, CertificateKind.VALID);
    String revoked = authority.sign(DANA, DOCUMENT, CertificateKind.REVOKED);
    SandboxAuthority before = authority;
    authority = new SandboxAuthority(database, List.of("000140000000"));
    try {
      assertThat(authority.root()).isEqualTo(before.root());
      assertThat(verdict(valid)).isInstanceOf(Valid.class);
      assertThat(verdict(revoked)).isEqualTo(new Invalid(Flaw.REVOKED));
    } finally {
      authority = before;
    }
  }

  @Test
  void theResponderSurvivesGarbage() {
    assertThat(authority.answer(new byte[0])).isNotEmpty();
    assertThat(authority.answer("garbage".getBytes(UTF_8))).isNotEmpty();
  }

  @Test
  void theControlSignsForAnyPerson() {
    var control = context.getBean(SandboxSigningApi.class);
    String document = Base64.getEncoder().encodeToString(DOCUMENT);
    assertThat(verdict(control.sign(wanted("850515390001", document, null)).cms()))
        .isInstanceOf(Valid.class);
    assertThat(verdict(control.sign(wanted("850515390001", document, "REVOKED")).cms()))
        .isEqualTo(new Invalid(Flaw.REVOKED));
  }

  @Test
  void theControlRefusesInvalidInput() {
    var control = context.getBean(SandboxSigningApi.class);
    String document = Base64.getEncoder().encodeToString(DOCUMENT);
    for (var bad :
        new SandboxSigningApi.Wanted[] {
          wanted(null, document, null),
          wanted("850515390002", document, null),
          wanted("850515390001", null, null),
          wanted("850515390001", "*", null),
          wanted("850515390001", document, "GOLDEN")
        }) {
      assertThatExceptionOfType(ResponseStatusException.class).isThrownBy(() -> control.sign(bad));
    }
  }

  private static SandboxSigningApi.Wanted wanted(String iin, String document, String kind) {
    return new SandboxSigningApi.Wanted(iin, document, kind);
  }
}
