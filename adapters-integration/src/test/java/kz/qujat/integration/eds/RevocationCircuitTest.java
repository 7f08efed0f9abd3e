package kz.qujat.integration.eds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.concurrent.TimeUnit.SECONDS;
import static kz.qujat.application.neighbour.Neighbour.EDS_REVOCATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Verdict;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.eds.Authority.Officer;
import kz.qujat.integration.neighbour.Circuits;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.revocation.RevocationChecks;
import kz.qujat.integration.revocation.RevocationEndpointSource;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint.Ocsp;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint.RevocationList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// How failures of the revocation source or of NCANode affect other signatures.
@Timeout(60)
class RevocationCircuitTest {
  private static final int ENOUGH_TO_JUDGE_BY = 10;
  private static final int PLACES = 32;
  private static final Iin DANA = new Iin("850515390001");
  private static final byte[] DOCUMENT = "decision=APPROVAL\nattempt=1\n".getBytes(UTF_8);
  private static final Authority NCA = Authority.root("NCA");
  private static final X509Certificate HERS = NCA.issue(Officer.of("850515390001"));
  private static final byte[] CMS = Cms.by(HERS).over(DOCUMENT);

  private final OcspServer responder = new OcspServer(NCA);
  private final NcaNodeServer node = new NcaNodeServer();
  private Circuits circuits = StubNeighbour.circuits(Duration.ofMinutes(1));

  @AfterEach
  void stop() {
    responder.close();
    node.close();
  }

  private static OfficerCertificateCheck officers() {
    return new OfficerCertificateCheck(
        () -> Set.of(NCA.certificate()), Set.of(Authority.BIN), InstantSource.system());
  }

  private Signatures byResponder(RevocationEndpointSource source) {
    return new BouncyCastleSignatures(
        officers(),
        new RevocationChecks(
            source, Duration.ofMinutes(1), circuits.to(EDS_REVOCATION), InstantSource.system()));
  }

  private Signatures byResponder() {
    return byResponder(() -> new Ocsp(responder.address("/ocsp")));
  }

  private Signatures byNode() {
    return new NcaNodeSignatures(
        officers(),
        new NcaNodeClient(node.address(), InstantSource.system()),
        circuits.to(EDS_REVOCATION));
  }

  private static Verdict verdict(Signatures signatures) {
    return signatures.verify(DOCUMENT, CMS, DANA);
  }

  private static void cannotTell(Signatures signatures, int times) {
    for (int i = 0; i < times; i++) {
      assertThat(verdict(signatures)).isEqualTo(new CannotTellNow());
    }
  }

  private String state() {
    return circuits.health().getDetails().get("eds-revocation").toString();
  }

  @Test
  void aFailingResponderOpensTheCircuit() {
    responder.httpStatus = 500;
    cannotTell(byResponder(), ENOUGH_TO_JUDGE_BY + 1);
    assertThat(responder.timesAsked()).isEqualTo(ENOUGH_TO_JUDGE_BY);
    assertThat(state()).isEqualTo("LEFT_ALONE");
  }

  @Test
  void theCircuitClosesWhenTheResponderAnswersAgain() {
    circuits = StubNeighbour.circuits(Duration.ofMillis(100));
    Signatures signatures = byResponder();
    responder.httpStatus = 500;
    cannotTell(signatures, ENOUGH_TO_JUDGE_BY);
    responder.httpStatus = 200;
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(() -> {
          assertThat(verdict(signatures)).isInstanceOf(Valid.class);
          assertThat(state()).isEqualTo("ANSWERING");
        });
  }

  @Test
  void oneFailureDoesNotOpenTheCircuit() {
    Signatures signatures = byResponder();
    responder.httpStatus = 500;
    cannotTell(signatures, 1);
    responder.httpStatus = 200;
    assertThat(verdict(signatures)).isInstanceOf(Valid.class);
  }

  @Test
  void aMissingRevocationListOpensTheCircuitToo() {
    cannotTell(
        byResponder(() -> new RevocationList(responder.address("/list"))), ENOUGH_TO_JUDGE_BY + 1);
    assertThat(state()).isEqualTo("LEFT_ALONE");
  }

  @Test
  void aCheckFailsAtOnceWhenTooManyWait() {
    responder.silent = true;
    Signatures signatures = byResponder();
    try (ExecutorService others = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < PLACES; i++) {
        var _ = others.submit(() -> verdict(signatures));
      }
      await().atMost(30, SECONDS).until(() -> responder.timesAsked() == PLACES);
      cannotTell(signatures, 1);
      assertThat(responder.timesAsked()).isEqualTo(PLACES);
      responder.close();
    }
  }

  @Test
  void aFailingServerOpensTheCircuit() {
    node.status = 503;
    cannotTell(byNode(), ENOUGH_TO_JUDGE_BY + 1);
    assertThat(node.heard()).hasSize(ENOUGH_TO_JUDGE_BY);
    assertThat(state()).isEqualTo("LEFT_ALONE");
  }

  @Test
  void aStatusCausedByASignatureDoesNotOpenTheCircuit() {
    node.status = 400;
    cannotTell(byNode(), 2 * ENOUGH_TO_JUDGE_BY);
    assertThat(node.heard()).hasSize(2 * ENOUGH_TO_JUDGE_BY);
  }
}
