package kz.qujat.web.timeline;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.HistoryEntry.OfApplication;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.vault.VaultRecord.RevocationProof;
import kz.qujat.application.vault.VaultRecord.RevocationSource;
import kz.qujat.application.vault.VaultRecord.SignedText;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.web.office.MemoryVault;
import kz.qujat.web.timeline.DecisionEvidenceReader.Evidence;
import kz.qujat.web.timeline.DecisionEvidenceReader.Unrevoked;
import org.junit.jupiter.api.Test;

/// The evidence for a decision, as an auditor sees it.
class DecisionEvidenceTest {
  private static final StaffId DANA = new StaffId(UUID.randomUUID());
  private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");
  private static final byte[] ANSWER = "an answer".getBytes(UTF_8);

  private final MemoryVault vault = new MemoryVault();
  private final DecisionEvidenceReader decisionEvidenceReader =
      new DecisionEvidenceReader(vault, (_, _) -> Optional.empty());

  private Evidence of(SignedText signed) {
    return of(vault.keep(DANA, signed));
  }

  private Evidence of(Digest signature) {
    var approved =
        new ApplicationApproved(
            new ApplicationId(UUID.randomUUID()),
            DANA,
            1,
            null,
            new Digest("a".repeat(64)),
            signature,
            NOON);
    var recordedEvent =
        new RecordedEvent<ApplicationEvent>(
            approved, 6, 6, "application-approved", "1", "{}", Actor.officer(DANA), NOON);
    return decisionEvidenceReader.of(new OfApplication(recordedEvent)).orElseThrow();
  }

  private static RevocationProof proof(RevocationSource source, String address) {
    return new RevocationProof(
        source,
        address,
        NOON,
        NOON.minusSeconds(1),
        NOON.minusSeconds(60),
        Base64.getEncoder().encodeToString(ANSWER));
  }

  private static Unrevoked told(RevocationSource source, String address) throws Exception {
    return new Unrevoked(
        source,
        address,
        NOON,
        NOON.minusSeconds(1),
        NOON.minusSeconds(60),
        HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ANSWER)));
  }

  @Test
  void anAuditorSeesTheRevocationResponseOfEachVerifier() throws Exception {
    var signed =
        new SignedText(
            "text",
            "Y21z",
            List.of(
                proof(RevocationSource.OCSP, "http://ocsp.example/"),
                proof(RevocationSource.CRL, "http://crl.example/")));

    assertThat(of(signed).revocations())
        .containsExactly(
            told(RevocationSource.OCSP, "http://ocsp.example/"),
            told(RevocationSource.CRL, "http://crl.example/"));
  }

  @Test
  void evidenceWithoutARevocationResponseIsReadable() {
    Evidence evidence = of(new SignedText("text", "Y21z", List.of()));

    assertThat(evidence.document()).isEqualTo("text");
    assertThat(evidence.revocations()).isEmpty();
  }

  @Test
  void evidenceErasedFromTheVaultHasNoDocument() {
    assertThat(of(new Digest("b".repeat(64))).document()).isNull();
  }
}
