package kz.qujat.integration.eds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.neighbour.Neighbour.EDS_REVOCATION;
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
import java.util.Base64;
import java.util.Set;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.review.Signatures.Verdict;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.application.vault.VaultRecord;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.eds.Authority.Officer;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.revocation.RevocationChecks;
import kz.qujat.integration.revocation.RevocationEndpointSource;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint.Ocsp;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint.RevocationList;
import org.bouncycastle.cert.ocsp.BasicOCSPResp;
import org.bouncycastle.cert.ocsp.OCSPResp;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.UnknownStatus;
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
  private Duration later = Duration.ZERO;

  @AfterEach
  void stop() {
    server.close();
  }

  private Verdict verdict() {
    return verdict(() -> new Ocsp(server.address("/ocsp")));
  }

  private Verdict verdict(RevocationEndpointSource source) {
    return verifier(source).verify(DOCUMENT, CMS, DANA);
  }

  private Signatures verifier(RevocationEndpointSource source) {
    return verifier(source, InstantSource.system());
  }

  private Signatures verifier(RevocationEndpointSource source, InstantSource clock) {
    return new BouncyCastleSignatures(
        new OfficerCertificateCheck(
            () -> Set.of(NCA.certificate()), Set.of(Authority.BIN), InstantSource.system()),
        new RevocationChecks(
            source,
            patience,
            StubNeighbour.circuits(Duration.ofMinutes(1)).to(EDS_REVOCATION),
            clock));
  }

  private Verdict verdictWithList() {
    return verdict(this::list);
  }

  private RevocationEndpointSource.Endpoint list() {
    return new RevocationList(server.address("/list"));
  }

  private void cannotTellNow() {
    assertThat(verdict()).isEqualTo(new CannotTellNow());
  }

  private static RevocationProof proof(Verdict verdict) {
    assertThat(verdict).isInstanceOf(Valid.class);
    return ((Valid) verdict).revocation();
  }

  @Test
  void theVerdictContainsTheAnswerUnchanged() throws Exception {
    RevocationProof proof = proof(verdict());
    assertThat(proof.source()).isEqualTo(VaultRecord.RevocationSource.OCSP);
    assertThat(proof.address()).isEqualTo(server.address("/ocsp").toString());
    byte[] answer = Base64.getDecoder().decode(proof.answer());
    BasicOCSPResp said = (BasicOCSPResp) new OCSPResp(answer).getResponseObject();
    assertThat(proof.producedAt()).isEqualTo(said.getProducedAt().toInstant());
    assertThat(proof.thisUpdate()).isEqualTo(said.getResponses()[0].getThisUpdate().toInstant());
    assertThat(proof.receivedAt()).isBetween(Instant.now().minusSeconds(60), Instant.now());
  }

  @Test
  void theVerdictContainsTheRevocationListUnchanged() {
    server.list = Revoked.by(NCA, Instant.now().plusSeconds(3600), null);
    RevocationProof proof = proof(verdictWithList());
    assertThat(proof.source()).isEqualTo(VaultRecord.RevocationSource.CRL);
    assertThat(proof.address()).isEqualTo(server.address("/list").toString());
    assertThat(Base64.getDecoder().decode(proof.answer())).isEqualTo(server.list);
    assertThat(proof.producedAt()).isNull();
    assertThat(proof.thisUpdate()).isBefore(Instant.now().minusSeconds(7000));
  }

  @Test
  void theIssuerItselfMayAnswer() {
    server.signingKey = NCA.key();
    assertThat(verdict()).isInstanceOf(Valid.class);
  }

  @Test
  void anErrorOfTheResponderIsNotReliable() {
    server.httpStatus = 500;
    cannotTellNow();
    server.httpStatus = 302;
    cannotTellNow();
    server.httpStatus = 200;
    server.ocspStatus = OCSPRespBuilder.TRY_LATER;
    cannotTellNow();
  }

  @Test
  void aResponderThatCannotBeReachedGivesNoVerdict() throws IOException {
    int free;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      free = socket.getLocalPort();
    }
    assertThat(verdict(() -> new Ocsp(URI.create("http://127.0.0.1:" + free + "/ocsp"))))
        .isEqualTo(new CannotTellNow());
  }

  @Test
  void aResponderThatDoesNotAnswerGivesNoVerdict() {
    server.silent = true;
    patience = Duration.ofMillis(200);
    cannotTellNow();
  }

  @Test
  void aResponderThatDoesNotKnowTheCertificateGivesNoVerdict() {
    server.status = new UnknownStatus();
    cannotTellNow();
  }

  @Test
  void anAnswerToAnotherRequestIsNotReliable() {
    server.repeatsNonce = false;
    cannotTellNow();
  }

  @Test
  void anAnswerAboutAnotherCertificateIsNotReliable() {
    server.about = NCA.issue(Officer.of("850515390001"));
    cannotTellNow();
  }

  @Test
  void aStaleAnswerIsNotReliable() {
    server.from = Instant.now().minusSeconds(7200);
    server.until = Instant.now().minusSeconds(3600);
    cannotTellNow();
    server.until = null;
    cannotTellNow();
    server.from = Instant.now().plusSeconds(3600);
    cannotTellNow();
  }

  @Test
  void anAnswerOfAnUnauthorisedResponderIsNotReliable() {
    KeyPair stranger = Authority.rsa(2048);
    server.signingKey = stranger.getPrivate();
    cannotTellNow();
    server.responder = Authority.root("NCA").appoint(stranger.getPublic());
    cannotTellNow();
    server.responder = NCA.issue(Officer.of("850515390001"), stranger.getPublic(), "SHA256withRSA");
    cannotTellNow();
    server.responder = NCA.appoint(stranger.getPublic());
    assertThat(verdict()).isInstanceOf(Valid.class);
  }

  @Test
  void anAnswerWithAWeakAlgorithmIsNotReliable() {
    server.algorithm = "SHA1withRSA";
    cannotTellNow();
  }

  @Test
  void everyDecisionAsksTheResponderAnew() {
    Signatures verifier = verifier(() -> new Ocsp(server.address("/ocsp")));
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isInstanceOf(Valid.class);
    server.httpStatus = 500;
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isEqualTo(new CannotTellNow());
    assertThat(server.timesAsked()).isEqualTo(2);
  }

  @Test
  void aListThatRevokesTheCertificateMakesTheSignatureInvalid() {
    server.list = Revoked.by(NCA, Instant.now().plusSeconds(3600), CERTIFICATE);
    assertThat(verdictWithList()).isEqualTo(new Invalid(Flaw.REVOKED));
  }

  @Test
  void aListOfAnotherIssuerOrAStaleOneIsNotReliable() {
    server.list = Revoked.by(NCA, Instant.now().minusSeconds(1), null);
    assertThat(verdictWithList()).isEqualTo(new CannotTellNow());
    server.list = Revoked.by(Authority.root("NCA"), Instant.now().plusSeconds(3600), null);
    assertThat(verdictWithList()).isEqualTo(new CannotTellNow());
    server.list = "no list".getBytes(UTF_8);
    assertThat(verdictWithList()).isEqualTo(new CannotTellNow());
  }

  @Test
  void aListIsKeptForTheNextDecisions() {
    server.list = Revoked.by(NCA, Instant.now().plusSeconds(3600), null);
    Signatures verifier = verifier(this::list);
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isInstanceOf(Valid.class);
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isInstanceOf(Valid.class);
    assertThat(server.timesListed()).isEqualTo(1);
  }

  @Test
  void aKeptListIsNotUsedAfterItsNextUpdate() {
    server.list = Revoked.by(NCA, Instant.now().plusSeconds(300), null);
    Signatures verifier = verifier(this::list, this::clock);
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isInstanceOf(Valid.class);
    later = Duration.ofSeconds(301);
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isEqualTo(new CannotTellNow());
  }

  @Test
  void aListPublishedEarlyCountsAfterMinutes() {
    server.list = Revoked.by(NCA, Instant.now().plusSeconds(3600), null);
    Signatures verifier = verifier(this::list, this::clock);
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isInstanceOf(Valid.class);
    server.list = Revoked.by(NCA, Instant.now().plusSeconds(3600), CERTIFICATE);
    later = Duration.ofMinutes(11);
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isEqualTo(new Invalid(Flaw.REVOKED));
  }

  @Test
  void anOlderListDoesNotUndoARevocation() {
    Instant yesterday = Instant.now().minusSeconds(86_400);
    Instant tomorrow = Instant.now().plusSeconds(86_400);
    server.list = Revoked.by(NCA, tomorrow, CERTIFICATE);
    Signatures verifier = verifier(this::list, this::clock);
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isEqualTo(new Invalid(Flaw.REVOKED));
    server.list = Revoked.by(NCA, yesterday, tomorrow, null);
    later = Duration.ofMinutes(11);
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isEqualTo(new Invalid(Flaw.REVOKED));
    assertThat(server.timesListed()).isEqualTo(2);
  }

  @Test
  void aKeptListCountsUntilItsNextUpdateWhenThereIsNoNewerOne() {
    server.list = Revoked.by(NCA, Instant.now().plusSeconds(3600), null);
    Signatures verifier = verifier(this::list, this::clock);
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isInstanceOf(Valid.class);
    server.list = "no list".getBytes(UTF_8);
    later = Duration.ofMinutes(50);
    assertThat(verifier.verify(DOCUMENT, CMS, DANA)).isInstanceOf(Valid.class);
    assertThat(server.timesListed()).isEqualTo(2);
  }

  private Instant clock() {
    return Instant.now().plus(later);
  }
}
