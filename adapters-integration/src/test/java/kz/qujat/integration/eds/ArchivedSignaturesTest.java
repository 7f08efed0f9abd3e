package kz.qujat.integration.eds;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.cert.X509Certificate;
import java.util.Optional;
import kz.qujat.application.review.SignatoryReader;
import kz.qujat.application.review.SignatoryReader.Signatory;
import kz.qujat.integration.eds.Authority.Officer;
import org.junit.jupiter.api.Test;

class ArchivedSignaturesTest {
  private static final byte[] DOCUMENT = "decision=APPROVAL\n".getBytes(UTF_8);
  private static final X509Certificate CERTIFICATE =
      Authority.root("NCA").issue(Officer.of("850515390001"));

  private final SignatoryReader signatoryReader = new CmsSignatoryReader();

  @Test
  void aStoredSignatureNamesItsSignatory() {
    Signatory signatory = read(DOCUMENT, Cms.by(CERTIFICATE).over(DOCUMENT)).orElseThrow();
    assertThat(signatory.fits()).isTrue();
    assertThat(signatory.issuer()).isEqualTo("NCA");
    assertThat(signatory.serialNumber()).isEqualTo(CERTIFICATE.getSerialNumber().toString(16));
    assertThat(signatory.validUntil()).isEqualTo(CERTIFICATE.getNotAfter().toInstant());
    assertThat(signatory.name()).isNotBlank();
  }

  @Test
  void theSignatoryDoesNotContainTheIin() {
    assertThat(read(DOCUMENT, Cms.by(CERTIFICATE).over(DOCUMENT)).toString())
        .doesNotContain("850515390001");
  }

  @Test
  void aSignatureOverAnotherDocumentDoesNotFit() {
    byte[] other = "decision=ANNULMENT\n".getBytes(UTF_8);
    assertThat(read(DOCUMENT, Cms.by(CERTIFICATE).over(other)).orElseThrow().fits()).isFalse();
  }

  @Test
  void aSignatureThatNamesAnotherCertificateDoesNotFit() {
    X509Certificate another = Authority.root("NCA").issue(Officer.of("850515390001"));
    byte[] cms = Cms.by(CERTIFICATE).saying(Naming.naming(another)).over(DOCUMENT);
    assertThat(read(DOCUMENT, cms).orElseThrow().fits()).isFalse();
  }

  @Test
  void bytesThatAreNotASignatureHaveNoSignatory() {
    assertThat(read(DOCUMENT, new byte[] {1, 2, 3})).isEmpty();
  }

  private Optional<Signatory> read(byte[] document, byte[] cms) {
    return signatoryReader.of(document, cms);
  }
}
