package kz.qujat.integration.eds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.neighbour.Neighbour.EDS_REVOCATION;
import static kz.qujat.application.review.Signatures.Flaw.EXPIRED;
import static kz.qujat.application.review.Signatures.Flaw.REVOKED;
import static kz.qujat.application.review.Signatures.Flaw.UNTRUSTED;
import static kz.qujat.application.review.Signatures.Flaw.WRONG_PURPOSE;
import static kz.qujat.application.review.Signatures.Flaw.WRONG_SIGNER;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.KeyPair;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
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
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.RevokedStatus;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CertificateTest {
  private static final Iin DANA = new Iin("850515390001");
  private static final byte[] DOCUMENT = "decision=APPROVAL\nattempt=1\n".getBytes(UTF_8);
  private static final Authority NCA = Authority.root("NCA");
  private static final Authority STRANGER = Authority.root("STRANGER");
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

  private void refused(Officer officer, Flaw flaw) {
    refused(Cms.by(NCA.issue(officer)).over(DOCUMENT), flaw);
  }

  @Test
  void onlyCertificatesOfATrustedAuthorityCount() {
    refused(Cms.by(STRANGER.issue(OFFICER)).over(DOCUMENT), UNTRUSTED);
    Authority namesake = Authority.root("NCA");
    refused(Cms.by(namesake.issue(OFFICER)).over(DOCUMENT), UNTRUSTED);
    refused(Cms.by(namesake.issue(OFFICER), namesake.certificate()).over(DOCUMENT), UNTRUSTED);
  }

  @Test
  void anIntermediateCertificateIsTakenFromTheSignature() {
    Authority between = NCA.intermediate("ISSUING");
    X509Certificate certificate = between.issue(OFFICER);
    refused(Cms.by(certificate).over(DOCUMENT), UNTRUSTED);
    X509Certificate appointed = RESPONDER.responder;
    RESPONDER.responder = between.appoint(RESPONDER.responderKey().getPublic());
    try {
      assertThat(verdict(Cms.by(certificate, between.certificate()).over(DOCUMENT)))
          .isInstanceOf(Valid.class);
    } finally {
      RESPONDER.responder = appointed;
    }
  }

  @Test
  void anOfficersCertificateCannotIssueOthers() {
    X509Certificate officer = NCA.issue(OFFICER);
    KeyPair forger = Authority.rsa(2048);
    X509Certificate forged =
        Authority.root("FORGER")
            .issue(OFFICER.withSubject(OFFICER.subject()), forger.getPublic(), "SHA256withRSA");
    refused(Cms.by(forged, officer).over(DOCUMENT, forger.getPrivate(), forged), UNTRUSTED);
  }

  @Test
  void aCertificateIsAcceptedOnlyInItsValidityPeriod() {
    Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    refused(OFFICER.during(now.minus(9, ChronoUnit.DAYS), now.minusSeconds(2)), EXPIRED);
    refused(OFFICER.during(now.plusSeconds(300), now.plusSeconds(9000)), EXPIRED);
  }

  @Test
  void expiredAndUntrustedIsUntrusted() {
    Instant now = Instant.now();
    Officer past = OFFICER.during(now.minus(9, ChronoUnit.DAYS), now.minus(1, ChronoUnit.DAYS));
    refused(Cms.by(STRANGER.issue(past)).over(DOCUMENT), UNTRUSTED);
  }

  @Test
  void aCertificateMustBeForSigningAsAnEmployeeOfTheService() {
    refused(OFFICER.withUses("1.2.398.3.3.4.1.1"), WRONG_PURPOSE);
    refused(OFFICER.withUses("1.2.398.3.3.4.1.2", "1.2.398.3.3.4.1.2.1"), WRONG_PURPOSE);
    refused(OFFICER.withUses(), WRONG_PURPOSE);
    refused(OFFICER.withUsage(KeyUsage.digitalSignature), WRONG_PURPOSE);
    refused(OFFICER.withUsage(KeyUsage.nonRepudiation), WRONG_PURPOSE);
    refused(OFFICER.withUsage(KeyUsage.keyEncipherment), WRONG_PURPOSE);
    refused(OFFICER.withPolicies(), WRONG_PURPOSE);
    refused(OFFICER.withPolicies("1.2.398.3.3.20", "1.2.398.3.3.1"), WRONG_PURPOSE);
    refused(
        OFFICER.withSubject(OFFICER.subject().replace(Authority.BIN, "000140000001")),
        WRONG_PURPOSE);
    refused(
        OFFICER.withSubject(OFFICER.subject().replace(", OU=BIN" + Authority.BIN, "")),
        WRONG_PURPOSE);
  }

  @Test
  void aCertificateMustBelongToTheOfficer() {
    refused(Officer.of("850515490903"), WRONG_SIGNER);
    refused(
        OFFICER.withSubject(OFFICER.subject().replace("SERIALNUMBER=IIN", "CN=IIN")), WRONG_SIGNER);
    refused(
        OFFICER.withSubject(OFFICER.subject() + ", SERIALNUMBER=IIN850515490903"), WRONG_SIGNER);
    refused(OFFICER.withSubject(OFFICER.subject().replace("IIN850", "850")), WRONG_SIGNER);
  }

  @Test
  @SuppressWarnings("JavaUtilDate") // the one type of time that the status takes
  void aRevokedCertificateIsRefused() {
    RESPONDER.status = new RevokedStatus(Date.from(Instant.now()), 1);
    refused(Cms.by(GOOD).over(DOCUMENT), REVOKED);
  }
}
