package kz.qujat.web.chronicle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.vault.Confidential.RevocationProof;
import kz.qujat.application.vault.Confidential.RevocationSource;
import kz.qujat.application.vault.Confidential.SignedText;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.web.chronicle.Evidence.Unrevoked;
import kz.qujat.web.office.MemoryVault;
import org.junit.jupiter.api.Test;

/// What an auditor sees of the proof of a decision.
class EvidencesTest {
  private static final OfficerId DANA = new OfficerId(UUID.randomUUID());
  private static final Instant NOON = Instant.parse("2026-03-02T07:00:00Z");
  private static final byte[] ANSWER = "an answer".getBytes(UTF_8);

  private final MemoryVault vault = new MemoryVault();
  private final Evidences evidences = new Evidences(vault, (_, _) -> Optional.empty());

  private Evidence of(SignedText signed) {
    var approved =
        new ApplicationApproved(
            new ApplicationId(UUID.randomUUID()),
            DANA,
            1,
            new Digest("a".repeat(64)),
            vault.keep(DANA, signed),
            NOON);
    return evidences.of(approved).orElseThrow();
  }

  @Test
  void anAuditorSeesByWhatTheCertificateWasNotRevoked() throws Exception {
    var proof =
        new RevocationProof(
            RevocationSource.OCSP,
            "http://ocsp.example/",
            NOON,
            NOON.minusSeconds(1),
            NOON.minusSeconds(60),
            Base64.getEncoder().encodeToString(ANSWER));

    assertThat(of(new SignedText("text", "Y21z", proof)).revocation())
        .isEqualTo(
            new Unrevoked(
                RevocationSource.OCSP,
                "http://ocsp.example/",
                NOON,
                NOON.minusSeconds(1),
                NOON.minusSeconds(60),
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(ANSWER))));
  }

  @Test
  void aDecisionOfBeforeThatWasKeptStillReads() {
    Evidence evidence = of(new SignedText("text", "Y21z"));

    assertThat(evidence.document()).isEqualTo("text");
    assertThat(evidence.revocation()).isNull();
  }
}
