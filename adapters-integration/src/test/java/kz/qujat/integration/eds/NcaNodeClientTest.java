package kz.qujat.integration.eds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.neighbour.Neighbour.EDS_REVOCATION;
import static kz.qujat.application.review.Signatures.Flaw.CONTENT_MISMATCH;
import static kz.qujat.application.review.Signatures.Flaw.EXPIRED;
import static kz.qujat.application.review.Signatures.Flaw.INVALID;
import static kz.qujat.application.review.Signatures.Flaw.REVOKED;
import static kz.qujat.application.review.Signatures.Flaw.UNTRUSTED;
import static kz.qujat.application.review.Signatures.Flaw.WRONG_PURPOSE;
import static kz.qujat.application.review.Signatures.Flaw.WRONG_SIGNER;
import static kz.qujat.integration.eds.NcaNodeServer.GOOD;
import static kz.qujat.integration.eds.NcaNodeServer.certificate;
import static kz.qujat.integration.eds.NcaNodeServer.revocation;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.review.Signatures.Verdict;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.application.vault.VaultRecord.RevocationSource;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.eds.Authority.Officer;
import kz.qujat.integration.neighbour.StubNeighbour;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The checks that NCANode leaves out, and the answers it cannot give.
class NcaNodeClientTest {
  private static final Iin DANA = new Iin("850515390001");
  private static final byte[] DOCUMENT = "decision=APPROVAL\nattempt=1\n".getBytes(UTF_8);
  private static final Authority NCA = Authority.root("NCA");
  private static final Officer OFFICER = Officer.of("850515390001");
  private static final X509Certificate HERS = NCA.issue(OFFICER);
  private static final byte[] CMS = Cms.by(HERS).over(DOCUMENT);
  private static final X509Certificate STATE = NCA.issueByState(OFFICER);
  private static final byte[] STATE_CMS = Cms.by(STATE).byStateOver(DOCUMENT);

  private final NcaNodeServer node = new NcaNodeServer();
  private Duration patience = Duration.ofMinutes(1);

  @AfterEach
  void stop() {
    node.close();
  }

  private Verdict verdict(byte[] cms) {
    return new NcaNodeSignatures(
            new OfficerCertificateCheck(
                () -> Set.of(NCA.certificate()), Set.of(Authority.BIN), InstantSource.system()),
            new NcaNodeClient(node.address(), patience, InstantSource.system()),
            StubNeighbour.circuits(Duration.ofMinutes(1)).to(EDS_REVOCATION))
        .verify(DOCUMENT, cms, DANA);
  }

  private void cannotTell(byte[] cms) {
    assertThat(verdict(cms)).isEqualTo(new CannotTellNow());
  }

  private void refused(byte[] cms, Flaw flaw) {
    assertThat(verdict(cms)).isEqualTo(new Invalid(flaw));
  }

  /// Checks that a signature is rejected without asking the server, which would accept it.
  private void refusedHere(byte[] cms, X509Certificate certificate, Flaw flaw) {
    node.answers(true, certificate(certificate, true, GOOD));
    refused(cms, flaw);
    assertThat(node.heard()).isEmpty();
  }

  // Valid signatures

  @Test
  void aSignatureThatPassesAllChecksIsValid() {
    node.answers(true, certificate(HERS, true, GOOD));
    assertThat(verdict(CMS)).isInstanceOf(Valid.class);
    node.answers(true, certificate(STATE, true, GOOD));
    assertThat(verdict(STATE_CMS)).isInstanceOf(Valid.class);
  }

  @Test
  void theRequestContainsTheDocumentAndAsksAboutRevocation() {
    node.answers(true, certificate(HERS, true, GOOD));
    verdict(CMS);
    JsonNode question = JsonMapper.shared().readTree(node.heard().getFirst());
    assertThat(Base64.getDecoder().decode(question.path("cms").asString())).isEqualTo(CMS);
    assertThat(Base64.getDecoder().decode(question.path("data").asString())).isEqualTo(DOCUMENT);
    assertThat(question.path("revocationCheck").toString()).isEqualTo("[\"OCSP\"]");
  }

  @Test
  void theVerdictContainsTheAnswerUnchanged() {
    node.answers(true, certificate(HERS, true, GOOD));
    RevocationProof proof = ((Valid) verdict(CMS)).revocation();
    assertThat(proof.source()).isEqualTo(RevocationSource.NCANODE);
    assertThat(proof.address()).isEqualTo(node.address() + "/cms/verify");
    assertThat(new String(Base64.getDecoder().decode(proof.answer()), UTF_8))
        .isEqualTo(node.answer);
    assertThat(proof.producedAt()).isNull();
  }

  // Checks that the server does not make

  @Test
  void aCmsWithoutASignerIsInvalid() {
    byte[] unsigned = Cms.by(HERS).signedTimes(0).over(DOCUMENT);
    refusedHere(unsigned, HERS, INVALID);
    node.answersWith(true);
    cannotTell(CMS);
  }

  @Test
  void aSecondSignatureIsRefused() {
    refusedHere(Cms.by(HERS).signedTimes(2).over(DOCUMENT), HERS, INVALID);
    String one = "{\"certificates\":[" + certificate(HERS, true, GOOD) + "]}";
    node.answersWith(true, one, one);
    cannotTell(CMS);
  }

  @Test
  void aSignatureWithoutItsCertificateIsRefused() {
    byte[] stranger =
        Cms.by(NCA.issue(OFFICER)).over(DOCUMENT, Authority.OFFICER_KEY.getPrivate(), HERS);
    refusedHere(stranger, HERS, INVALID);
    node.answers(true);
    cannotTell(CMS);
  }

  @Test
  void aSignatureWithAttachedContentIsRefused() {
    refusedHere(Cms.by(HERS).attached().over(DOCUMENT), HERS, INVALID);
    refusedHere(Cms.by(HERS).attached().over("other".getBytes(UTF_8)), HERS, INVALID);
    refusedHere(Cms.by(STATE).attached().byStateOver(DOCUMENT), STATE, INVALID);
  }

  @Test
  void aSignatureOverAnotherDocumentIsAMismatch() {
    refusedHere(Cms.by(HERS).over("other".getBytes(UTF_8)), HERS, CONTENT_MISMATCH);
  }

  @Test
  void anAnswerAboutAnotherCertificateIsNotReliable() {
    node.answers(true, certificate(NCA.issue(OFFICER), true, GOOD));
    cannotTell(CMS);
    node.answers(true, certificate(HERS, true, GOOD));
    cannotTell(STATE_CMS);
  }

  @Test
  void aCertificateForAnotherPurposeIsRefusedWhateverItsAlgorithm() {
    for (Officer other :
        List.of(
            OFFICER.withUsage(KeyUsage.keyEncipherment),
            OFFICER.withUses("1.2.398.3.3.4.1.1"),
            OFFICER.withPolicies("1.2.3.4"),
            OFFICER.withSubject(OFFICER.subject().replace(Authority.BIN, "999999999999")))) {
      refusedWhateverItsAlgorithm(other, WRONG_PURPOSE);
    }
  }

  @Test
  void aCertificateOfAnotherPersonIsRefusedWhateverItsAlgorithm() {
    refusedWhateverItsAlgorithm(Officer.of("850515490903"), WRONG_SIGNER);
  }

  @Test
  void anExpiredOrFutureCertificateIsRefusedWhateverItsAlgorithm() {
    Instant now = Instant.now();
    refusedWhateverItsAlgorithm(
        OFFICER.during(now.minusSeconds(7200), now.minusSeconds(3600)), EXPIRED);
    refusedWhateverItsAlgorithm(
        OFFICER.during(now.plusSeconds(3600), now.plusSeconds(7200)), EXPIRED);
  }

  private void refusedWhateverItsAlgorithm(Officer officer, Flaw flaw) {
    X509Certificate usual = NCA.issue(officer);
    refusedHere(Cms.by(usual).over(DOCUMENT), usual, flaw);
    X509Certificate state = NCA.issueByState(officer);
    refusedHere(Cms.by(state).byStateOver(DOCUMENT), state, flaw);
  }

  @Test
  void aCertificateOfAnUnknownAuthorityIsUntrusted() {
    Authority stranger = Authority.root("STRANGER");
    X509Certificate usual = stranger.issue(OFFICER);
    refusedHere(Cms.by(usual).over(DOCUMENT), usual, UNTRUSTED);
    X509Certificate state = stranger.issueByState(OFFICER);
    refusedHere(Cms.by(state).byStateOver(DOCUMENT), state, UNTRUSTED);
    X509Certificate namesake = Authority.root("NCA").issue(OFFICER);
    refusedHere(Cms.by(namesake).over(DOCUMENT), namesake, UNTRUSTED);
  }

  @Test
  void theNameOfAnAnchorIsNotEnoughWhenItsSignatureCanBeVerified() {
    byte[] mixed = Cms.by(STATE).over(DOCUMENT, Authority.OFFICER_KEY.getPrivate(), STATE);
    refusedHere(mixed, STATE, INVALID);
  }

  // Revocation

  @Test
  void revocationWithoutAnAnswerOfTheResponderIsUnknown() {
    node.answers(true, certificate(STATE, true));
    cannotTell(STATE_CMS);
    node.answers(true, certificate(STATE, true, revocation(false, "CRL", "OK")));
    cannotTell(STATE_CMS);
    node.answers(false, certificate(STATE, false, revocation(false, "OCSP", "Unknown status")));
    cannotTell(STATE_CMS);
    node.answers(true, certificate(STATE, true, GOOD, revocation(false, "OCSP", "timed out")));
    cannotTell(STATE_CMS);
  }

  @Test
  void oneReportOfRevocationIsEnough() {
    node.answers(true, certificate(STATE, true, GOOD, revocation(true, "CRL", "KEY_COMPROMISE")));
    refused(STATE_CMS, REVOKED);
    node.answers(false, certificate(HERS, false, revocation(true, "OCSP", "UNSPECIFIED")));
    refused(CMS, REVOKED);
  }

  @Test
  void withoutAnAnswerOfTheResponderThereIsNoVerdict() {
    node.answers(false, certificate(HERS, false, revocation(false, "OCSP", "timed out")));
    cannotTell(CMS);
    node.answers(false, certificate(STATE, false, revocation(false, "OCSP", "timed out")));
    cannotTell(STATE_CMS);
  }

  // Flaws that the server reports

  @Test
  void aSignatureThatDoesNotVerifyIsInvalid() {
    node.answers(false, certificate(STATE, true, GOOD));
    refused(STATE_CMS, INVALID);
  }

  @Test
  void aCertificateTheServerDoesNotTrustIsUntrusted() {
    node.answers(false, certificate(STATE, false, GOOD));
    refused(STATE_CMS, UNTRUSTED);
  }

  // Missing and unreadable answers

  @ParameterizedTest
  @ValueSource(ints = {201, 302, 400, 404, 500, 503})
  void anErrorOfTheServerIsNotReliable(int status) {
    node.answers(true, certificate(HERS, true, GOOD));
    node.status = status;
    cannotTell(CMS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "OK", "{", "[]", "null", "{}", "{\"valid\":true}"})
  void anUnreadableAnswerIsNotReliable(String answer) {
    node.answer = answer;
    cannotTell(CMS);
  }

  @Test
  void anAnswerWithoutResultsIsNotReliable() {
    node.answers(true, certificate(HERS, true, GOOD));
    String whole = node.answer;
    node.answer = whole.replace("\"valid\":true,\"signers\"", "\"valid\":\"yes\",\"signers\"");
    cannotTell(CMS);
    node.answer = whole.replace("\"revoked\":false", "\"revoked\":null");
    cannotTell(CMS);
  }

  @Test
  void anEndlessAnswerIsNotReliable() {
    node.answers(true, certificate(HERS, true, GOOD));
    node.answer += " ".repeat(1_000_000);
    cannotTell(CMS);
  }

  @Test
  void aServerThatDoesNotAnswerGivesNoVerdict() {
    node.silent = true;
    patience = Duration.ofMillis(200);
    cannotTell(CMS);
  }

  @Test
  void aServerThatCannotBeReachedGivesNoVerdict() {
    node.close();
    cannotTell(CMS);
  }
}
