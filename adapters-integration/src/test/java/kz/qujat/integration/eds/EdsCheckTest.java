package kz.qujat.integration.eds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.neighbour.Neighbour.EDS_REVOCATION;
import static kz.qujat.application.review.Signatures.Flaw.CONTENT_MISMATCH;
import static kz.qujat.application.review.Signatures.Flaw.INVALID;
import static kz.qujat.application.review.Signatures.Flaw.UNTRUSTED;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Random;
import java.util.Set;
import kz.qujat.application.review.Signatures;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.review.Signatures.Verdict;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.eds.Authority.Officer;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.revocation.RevocationChecks;
import kz.qujat.integration.revocation.RevocationEndpointSource.Endpoint.Ocsp;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class EdsCheckTest {
  private static final Iin DANA = new Iin("850515390001");
  private static final byte[] DOCUMENT = "decision=APPROVAL\nattempt=1\n".getBytes(UTF_8);
  private static final byte[] ANOTHER_DOCUMENT = "decision=ANNULMENT\n".getBytes(UTF_8);
  private static final Authority NCA = Authority.root("NCA");
  private static final Officer OFFICER = Officer.of("850515390001");
  private static final X509Certificate GOOD = NCA.issue(OFFICER);
  private static final OcspServer RESPONDER = new OcspServer(NCA);

  private final Signatures signatures = trusting(NCA);

  @BeforeEach
  void nothingIsRevoked() {
    RESPONDER.status = CertificateStatus.GOOD;
  }

  @AfterAll
  static void stop() {
    RESPONDER.close();
  }

  private static Signatures trusting(Authority... authorities) {
    Set<X509Certificate> anchors =
        Set.copyOf(Arrays.stream(authorities).map(Authority::certificate).toList());
    return new BouncyCastleSignatures(
        new OfficerCertificateCheck(() -> anchors, Set.of(Authority.BIN), InstantSource.system()),
        new RevocationChecks(
            () -> new Ocsp(RESPONDER.address("/ocsp")),
            Duration.ofMinutes(1),
            StubNeighbour.circuits(Duration.ofMinutes(1)).to(EDS_REVOCATION),
            InstantSource.system()));
  }

  private Verdict verdict(byte[] cms) {
    return signatures.verify(DOCUMENT, cms, DANA);
  }

  private void refused(byte[] cms, Flaw flaw) {
    assertThat(verdict(cms)).isEqualTo(new Invalid(flaw));
  }

  @Test
  void anOfficersOwnGoodSignatureIsValid() {
    assertThat(verdict(Cms.by(GOOD).over(DOCUMENT))).isInstanceOf(Valid.class);
  }

  @Test
  void otherEncodingsAndAlgorithmsInUseAreValidToo() {
    assertThat(verdict(Cms.by(GOOD).encodedAs("BER").over(DOCUMENT))).isInstanceOf(Valid.class);
    assertThat(verdict(Cms.by(GOOD).attached().over(DOCUMENT))).isInstanceOf(Valid.class);
    assertThat(verdict(Cms.by(GOOD).using("SHA512withRSA").over(DOCUMENT)))
        .isInstanceOf(Valid.class);
    KeyPair ec = Authority.pair("EC", 256);
    X509Certificate certificate = NCA.issue(OFFICER, ec.getPublic(), "SHA256withRSA");
    byte[] cms =
        Cms.by(certificate).using("SHA256withECDSA").over(DOCUMENT, ec.getPrivate(), certificate);
    assertThat(verdict(cms)).isInstanceOf(Valid.class);
  }

  @Test
  void revocationIsCheckedEveryTime() {
    int before = RESPONDER.timesAsked();
    byte[] cms = Cms.by(GOOD).over(DOCUMENT);
    verdict(cms);
    verdict(cms);
    assertThat(RESPONDER.timesAsked()).isEqualTo(before + 2);
  }

  @Test
  void bytesThatAreNotASignatureAreInvalid() {
    refused(new byte[0], INVALID);
    refused("not a signature".getBytes(UTF_8), INVALID);
    refused(new byte[10_000_000], INVALID);
    byte[] nested = new byte[60_000];
    for (int i = 0; i < nested.length; i += 2) {
      nested[i] = 0x30;
      nested[i + 1] = (byte) 0x80;
    }
    refused(nested, INVALID);
    Random random = new Random(9);
    for (int i = 0; i < 500; i++) {
      byte[] garbage = new byte[random.nextInt(400)];
      random.nextBytes(garbage);
      refused(garbage, INVALID);
    }
  }

  @Test
  void aSignatureMustHaveOneSignerAndItsCertificate() {
    refused(Cms.by(GOOD).signedTimes(0).over(DOCUMENT), INVALID);
    refused(Cms.by(GOOD).signedTimes(2).over(DOCUMENT), INVALID);
    refused(
        Cms.by(NCA.issue(OFFICER)).over(DOCUMENT, Authority.OFFICER_KEY.getPrivate(), GOOD),
        INVALID);
  }

  @Test
  void trailingBytesMakeASignatureInvalid() {
    byte[] cms = Cms.by(GOOD).over(DOCUMENT);
    refused(Arrays.copyOf(cms, cms.length + 1), INVALID);
    refused(Arrays.copyOf(cms, cms.length - 1), INVALID);
  }

  @Test
  void aKeyOtherThanTheCertificatesIsInvalid() {
    KeyPair other = Authority.rsa(2048);
    refused(Cms.by(GOOD).over(DOCUMENT, other.getPrivate(), GOOD), INVALID);
  }

  @Test
  void aSignatureWithoutSignedAttributesIsInvalid() {
    refused(Cms.by(GOOD).withoutAttributes().over(DOCUMENT), INVALID);
  }

  @Test
  void weakAlgorithmsAreRefused() {
    refused(Cms.by(GOOD).using("SHA1withRSA").over(DOCUMENT), INVALID);
    KeyPair small = Authority.rsa(1024);
    X509Certificate weakKey = NCA.issue(OFFICER, small.getPublic(), "SHA256withRSA");
    refused(Cms.by(weakKey).over(DOCUMENT, small.getPrivate(), weakKey), UNTRUSTED);
    X509Certificate weakSignature =
        NCA.issue(OFFICER, Authority.OFFICER_KEY.getPublic(), "SHA1withRSA");
    refused(Cms.by(weakSignature).over(DOCUMENT), UNTRUSTED);
  }

  @Test
  void aSignatureOverAnotherDocumentIsAMismatch() {
    refused(Cms.by(GOOD).over(ANOTHER_DOCUMENT), CONTENT_MISMATCH);
    refused(Cms.by(GOOD).attached().over(ANOTHER_DOCUMENT), CONTENT_MISMATCH);
    refused(Cms.by(GOOD).over(new byte[0]), CONTENT_MISMATCH);
  }

  @Test
  void noByteOfASignatureCanBeChanged() {
    byte[] cms = Cms.by(GOOD).over(DOCUMENT);
    for (int i = 0; i < cms.length; i++) {
      for (int mask : new int[] {1, 32, 255}) {
        byte[] changed = cms.clone();
        changed[i] ^= (byte) mask;
        assertThat(verdict(changed)).as("byte %s, mask %s", i, mask).isInstanceOf(Invalid.class);
      }
    }
  }
}
