package kz.qujat.integration.eds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Verdict;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.eds.Authority.Officer;
import kz.qujat.integration.mutation.Bounded;
import kz.qujat.integration.mutation.MutatedBytes;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;

/// Signatures with changed bytes are judged, and never fail in any other way.
class MutatedSignaturesTest {
  private static final int MEGABYTES = 64;
  private static final Iin DANA = new Iin("850515390001");
  private static final byte[] DOCUMENT = "decision=APPROVAL\nattempt=1\n".getBytes(UTF_8);
  private static final Authority NCA = Authority.root("NCA");
  private static final X509Certificate GOOD = NCA.issue(Officer.of("850515390001"));
  private static final Verifiers VERIFIERS = verifiers();
  private static final Signatures SIGNATURES = VERIFIERS.here();

  private static final List<byte[]> SAMPLES =
      List.of(
          Cms.by(GOOD).over(DOCUMENT),
          Cms.by(GOOD).attached().over(DOCUMENT),
          Cms.by(GOOD).encodedAs("BER").over(DOCUMENT));

  private static Verifiers verifiers() {
    return new Verifiers(NCA, Instant.now());
  }

  @AfterContainer
  static void stop() {
    VERIFIERS.close();
  }

  @Property(
      tries = 1500,
      seed = "20260302",
      shrinking = ShrinkingMode.OFF,
      edgeCases = EdgeCasesMode.NONE)
  void aChangedSignatureIsJudged(@ForAll long seed, @ForAll @IntRange(max = 2) int sample) {
    byte[] cms = MutatedBytes.of(SAMPLES.get(sample), seed);
    Verdict verdict = Bounded.call(MEGABYTES, () -> SIGNATURES.verify(DOCUMENT, cms, DANA));
    // What is not signed, such as an unused certificate, may change.
    if (verdict instanceof Valid) {
      assertThat(Bounded.call(MEGABYTES, () -> SIGNATURES.verify(reversed(), cms, DANA)))
          .isNotInstanceOf(Valid.class);
    }
  }

  private static byte[] reversed() {
    byte[] other = Arrays.copyOf(DOCUMENT, DOCUMENT.length);
    other[0]++;
    return other;
  }
}
