package kz.qujat.integration.eds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.application.review.Signatures.Flaw.INVALID;
import static kz.qujat.integration.eds.Naming.issuer;
import static kz.qujat.integration.eds.Naming.naming;
import static kz.qujat.integration.eds.Naming.namingBySha1;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.BiFunction;
import kz.qujat.application.review.Signatures.Verdict;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.application.review.Signatures.Verdict.Valid;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.eds.Authority.Officer;
import org.bouncycastle.asn1.ASN1Encodable;
import org.bouncycastle.asn1.DERNull;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.GeneralName;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The signed attributes must be true, whichever verifier checks them and whatever the algorithm.
class SignedAttributesTest {
  private static final Iin DANA = new Iin("850515390001");
  private static final byte[] DOCUMENT = "decision=APPROVAL\nattempt=1\n".getBytes(UTF_8);
  private static final Authority NCA = Authority.root("NCA");
  private static final Officer OFFICER = Officer.of("850515390001");
  private static final X509Certificate HERS = NCA.issue(OFFICER);
  private static final X509Certificate STATE = NCA.issueByState(OFFICER);

  /// Another certificate for the same key and the same name.
  private static final X509Certificate ANOTHER = NCA.issue(OFFICER);

  private final Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
  private final Verifiers verifiers = new Verifiers(NCA, now);

  @AfterEach
  void stop() {
    verifiers.close();
  }

  private void valid(Saying saying) {
    assertThat(verdicts(saying)).allSatisfy(one -> assertThat(one).isInstanceOf(Valid.class));
  }

  private void invalid(Saying saying) {
    assertThat(verdicts(saying)).containsOnly(new Invalid(INVALID));
  }

  /// Adds an attribute to a signature; the second argument is the signer's certificate.
  @FunctionalInterface
  private interface Saying extends BiFunction<Cms, X509Certificate, Cms> {}

  /// Returns the verdicts of both verifiers on an RSA signature, and of NCANode on a ГОСТ
  /// signature.
  private List<Verdict> verdicts(Saying saying) {
    byte[] usual = saying.apply(Cms.by(HERS), HERS).over(DOCUMENT);
    byte[] state = saying.apply(Cms.by(STATE), STATE).byStateOver(DOCUMENT);
    return List.of(
        verifiers.here().verify(DOCUMENT, usual, DANA),
        verifiers.ncaNode(HERS).verify(DOCUMENT, usual, DANA),
        verifiers.ncaNode(STATE).verify(DOCUMENT, state, DANA));
  }

  // The certificate

  @Test
  void theCertificateNeedNotBeNamed() {
    valid((cms, _) -> cms);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1.3.14.3.2.26", // SHA-1
        "1.2.840.113549.2.5", // MD5
        "2.16.840.1.101.3.4.2.1", // SHA-256
        "2.16.840.1.101.3.4.2.2", // SHA-384
        "2.16.840.1.101.3.4.2.3", // SHA-512
        "2.16.840.1.101.3.4.2.4", // SHA-224
        "2.16.840.1.101.3.4.2.6", // SHA-512/256
        "2.16.840.1.101.3.4.2.8", // SHA3-256
        "2.16.840.1.101.3.4.2.10", // SHA3-512
        "1.2.643.7.1.1.2.3", // Streebog-512
        "1.3.36.3.2.1" // RIPEMD-160
      })
  void theCertificateMayBeNamedWithAnyKnownDigest(String digest) {
    valid((cms, certificate) -> cms.saying(naming(certificate, digest)));
    invalid((cms, _) -> cms.saying(naming(ANOTHER, digest)));
  }

  @Test
  void theCertificateMayBeNamedWithDigestsOfKazakhstan() {
    valid((cms, certificate) ->
        cms.saying(naming(certificate, "1.2.398.3.10.1.3.3", "GOST3411-2012-512")));
    valid((cms, certificate) ->
        cms.saying(naming(certificate, "1.2.398.3.10.1.3.2", "GOST3411-2012-256")));
    invalid((cms, _) -> cms.saying(naming(ANOTHER, "1.2.398.3.10.1.3.3", "GOST3411-2012-512")));
  }

  @Test
  void theOlderAttributeIsCheckedToo() {
    valid((cms, certificate) -> cms.saying(namingBySha1(certificate)));
    invalid((cms, _) -> cms.saying(namingBySha1(ANOTHER)));
    valid((cms, hers) -> cms.saying(namingBySha1(hers, hers.getSerialNumber())));
    invalid((cms, hers) -> cms.saying(namingBySha1(hers, ANOTHER.getSerialNumber())));
  }

  @Test
  void bothAttributesMustBeRightWhenBothArePresent() {
    valid((cms, hers) -> cms.saying(naming(hers)).saying(namingBySha1(hers)));
    invalid((cms, hers) -> cms.saying(naming(hers)).saying(namingBySha1(ANOTHER)));
    invalid((cms, hers) -> cms.saying(naming(ANOTHER)).saying(namingBySha1(hers)));
  }

  @Test
  void theFirstNamedCertificateIsTheSigners() {
    valid((cms, hers) -> cms.saying(naming(new X509Certificate[] {hers, NCA.certificate()})));
    invalid((cms, hers) -> cms.saying(naming(new X509Certificate[] {ANOTHER, hers})));
    invalid((cms, _) -> cms.saying(naming(new X509Certificate[] {})));
  }

  @Test
  void issuerAndSerialNumberMustMatchTheCertificate() {
    valid((cms, hers) -> cms.saying(naming(hers, issuer(hers), hers.getSerialNumber())));
    valid(
        (cms, hers) -> cms.saying(naming(hers, directory("CN=nca,C=KZ"), hers.getSerialNumber())));
    invalid((cms, hers) -> cms.saying(naming(hers, issuer(hers), ANOTHER.getSerialNumber())));
    invalid((cms, hers) -> cms.saying(naming(hers, issuer(hers), BigInteger.ZERO)));
    invalid((cms, hers) ->
        cms.saying(naming(hers, directory("CN=STRANGER,C=KZ"), hers.getSerialNumber())));
    invalid((cms, hers) ->
        cms.saying(
            naming(hers, new GeneralName(GeneralName.dNSName, "nca.kz"), hers.getSerialNumber())));
  }

  private static GeneralName directory(String name) {
    return new GeneralName(new X500Name(name));
  }

  @Test
  void anAttributeThatCannotBeInterpretedIsInvalid() {
    invalid((cms, hers) -> cms.saying(naming(hers, "1.2.3.4", "SHA-256")));
    invalid((cms, _) -> cms.saying(Naming.v2(DERNull.INSTANCE)));
    invalid((cms, _) -> cms.saying(Naming.v2(new DEROctetString(new byte[32]))));
    invalid((cms, _) -> cms.saying(Naming.v2(new DERSequence())));
    invalid((cms, _) -> cms.saying(Naming.v2()));
  }

  @Test
  void aRepeatedCertificateAttributeIsInvalid() {
    invalid((cms, hers) -> cms.saying(naming(hers)).saying(naming(hers)));
    invalid((cms, hers) ->
        cms.saying(
            Naming.v2(
                naming(hers).getAttrValues().getObjectAt(0),
                naming(ANOTHER).getAttrValues().getObjectAt(0))));
  }

  // The signing time

  @Test
  void theSignersClockMayBeFiveMinutesAhead() {
    valid((cms, _) -> cms.signedAt(now));
    valid((cms, _) -> cms.signedAt(now.plus(Duration.ofMinutes(5))));
    invalid((cms, _) -> cms.signedAt(now.plus(Duration.ofMinutes(5)).plusSeconds(1)));
    invalid((cms, _) -> cms.signedAt(now.plus(Duration.ofDays(400))));
    invalid((cms, _) -> cms.signedAt(now.plus(Duration.ofDays(40_000))));
  }

  @Test
  void anySigningTimeInThePastIsAccepted() {
    valid((cms, _) -> cms.signedAt(now.minus(Duration.ofDays(400))));
  }

  @Test
  void anUnreadableSigningTimeIsInvalid() {
    invalid((cms, _) -> cms.saying(time(new DERUTF8String("tomorrow"))));
    invalid((cms, _) -> cms.saying(time(DERNull.INSTANCE)));
    invalid((cms, _) -> cms.signedAt(now).signedAt(now.minusSeconds(1)));
  }

  private static Attribute time(ASN1Encodable value) {
    return new Attribute(CMSAttributes.signingTime, new DERSet(value));
  }
}
