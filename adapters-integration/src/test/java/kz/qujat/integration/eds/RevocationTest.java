package kz.qujat.integration.eds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Date;
import java.util.Optional;
import java.util.Set;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.review.Signatures.Verdict;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.certificate.RevocationSource;
import kz.qujat.integration.certificate.Revocations;
import kz.qujat.integration.eds.Authority.Officer;
import org.bouncycastle.asn1.x509.CRLReason;
import org.bouncycastle.cert.X509v2CRLBuilder;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.UnknownStatus;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RevocationTest {
  private static final Iin DANA = new Iin("850515390001");
  private static final byte[] DOCUMENT = "decision=APPROVAL\n".getBytes(UTF_8);
  private static final Authority NCA = Authority.root("NCA");
  private static final X509Certificate CERTIFICATE = NCA.issue(Officer.of("850515390001"));
  private static final byte[] CMS = Cms.by(CERTIFICATE).over(DOCUMENT);

  private final OcspServer server = new OcspServer(NCA);
  private Duration patience = Duration.ofMinutes(1);

  @AfterEach
  void stop() {
    server.close();
  }

  private Verdict verdict() {
    return verdict(() -> server.address("/ocsp"));
  }

  private Verdict verdict(RevocationSource source) {
    return new BouncyCastleSignatures(
            new OfficerCertificates(
                () -> Set.of(NCA.certificate()), Set.of(Authority.BIN), InstantSource.system()),
            new Revocations(source, patience, InstantSource.system()))
        .verify(DOCUMENT, CMS, DANA);
  }

  private Verdict verdictWithList() {
    return verdict(
        new RevocationSource() {
          @Override
          public URI ocsp() {
            return server.address("/ocsp");
          }

          @Override
          public Optional<URI> crl() {
            return Optional.of(server.address("/list"));
          }
        });
  }

  private void cannotTellNow() {
    assertThat(verdict()).isEqualTo(new CannotTellNow());
  }

  @Test
  void theIssuerItselfMayAnswer() {
    server.signingKey = NCA.key();
    assertThat(verdict()).isEqualTo(new Valid());
  }

  @Test
  void aResponderThatErrsTellsNothing() {
    server.httpStatus = 500;
    cannotTellNow();
    server.httpStatus = 302;
    cannotTellNow();
    server.httpStatus = 200;
    server.ocspStatus = OCSPRespBuilder.TRY_LATER;
    cannotTellNow();
  }

  @Test
  void aResponderThatIsNotThereTellsNothing() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(verdict(() -> URI.create("http://127.0.0.1:" + free + "/ocsp")))
        .isEqualTo(new CannotTellNow());
  }

  @Test
  void aResponderThatIsSilentTellsNothing() {
    server.silent = true;
    patience = Duration.ofMillis(200);
    assertThat(verdictWithList()).isEqualTo(new CannotTellNow());
  }

  @Test
  void aResponderThatDoesNotKnowTheCertificateTellsNothing() {
    server.status = new UnknownStatus();
    cannotTellNow();
  }

  @Test
  void anAnswerToAnotherQuestionTellsNothing() {
    server.repeatsNonce = false;
    cannotTellNow();
  }

  @Test
  void anAnswerAboutAnotherCertificateTellsNothing() {
    server.about = NCA.issue(Officer.of("850515390001"));
    cannotTellNow();
  }

  @Test
  void aStaleAnswerTellsNothing() {
    server.from = Instant.now().minusSeconds(7200);
    server.until = Instant.now().minusSeconds(3600);
    cannotTellNow();
    server.until = null;
    cannotTellNow();
    server.from = Instant.now().plusSeconds(3600);
    cannotTellNow();
  }

  @Test
  void anAnswerOfNobodyAppointedTellsNothing() {
    KeyPair stranger = Authority.rsa(2048);
    server.signingKey = stranger.getPrivate();
    cannotTellNow();
    server.responder = Authority.root("NCA").appoint(stranger.getPublic());
    cannotTellNow();
    server.responder = NCA.issue(Officer.of("850515390001"), stranger.getPublic(), "SHA256withRSA");
    cannotTellNow();
    server.responder = NCA.appoint(stranger.getPublic());
    assertThat(verdict()).isEqualTo(new Valid());
  }

  @Test
  void anAnswerByAWeakAlgorithmTellsNothing() {
    server.algorithm = "SHA1withRSA";
    cannotTellNow();
  }

  @Test
  void theListStandsInForAResponderThatErrs() throws Exception {
    server.httpStatus = 500;
    server.list = list(NCA, Instant.now().plusSeconds(3600), null);
    assertThat(verdictWithList()).isEqualTo(new Valid());
    server.list = list(NCA, Instant.now().plusSeconds(3600), CERTIFICATE);
    assertThat(verdictWithList()).isEqualTo(new Invalid(Flaw.REVOKED));
  }

  @Test
  void aListOfAnotherOrAStaleOneTellsNothing() throws Exception {
    server.httpStatus = 500;
    server.list = list(NCA, Instant.now().minusSeconds(1), null);
    assertThat(verdictWithList()).isEqualTo(new CannotTellNow());
    server.list = list(Authority.root("NCA"), Instant.now().plusSeconds(3600), null);
    assertThat(verdictWithList()).isEqualTo(new CannotTellNow());
    server.list = "no list".getBytes(UTF_8);
    assertThat(verdictWithList()).isEqualTo(new CannotTellNow());
  }

  @SuppressWarnings("JavaUtilDate") // the one type of time that the builder takes
  private static byte[] list(Authority authority, Instant until, X509Certificate revoked)
      throws Exception {
    X509v2CRLBuilder builder =
        new X509v2CRLBuilder(authority.name(), Date.from(Instant.now().minusSeconds(7200)));
    builder.setNextUpdate(Date.from(until));
    if (revoked != null) {
      builder.addCRLEntry(
          revoked.getSerialNumber(), Date.from(Instant.now()), CRLReason.keyCompromise);
    }
    return builder
        .build(new JcaContentSignerBuilder("SHA256withRSA").build(authority.key()))
        .getEncoded();
  }
}
