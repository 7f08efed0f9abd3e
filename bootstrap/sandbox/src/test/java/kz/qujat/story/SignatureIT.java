package kz.qujat.story;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.Map;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.sandbox.OddSignatures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Which forms of a signature are accepted, and which are not.
class SignatureIT {
  private final Country country = Product.country();
  private final Officer dana = country.officer("75");
  private final OddSignatures odd = new OddSignatures(Product.context());
  private final Citizen aigul = country.citizen(LocalDate.now(CivilDate.KAZAKHSTAN).plusDays(5));

  private String claimed() {
    String application = aigul.applies("7501");
    dana.claims(application).is(200);
    return application;
  }

  /// Returns the text to be signed, in base64.
  private String text(String application) {
    return dana.reads(application, "APPROVAL").is(200).text("documentBase64");
  }

  private byte[] document(String application) {
    return Base64.getDecoder().decode(text(application));
  }

  private Reply approves(String application, String cms) {
    return dana.dashboard().post(Officer.path(application) + "/approval", Map.of("cms", cms));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {
        "\\n, %s",
        "\\r\\n, %s",
        "\\n, -----BEGIN CMS-----\\n%s\\n-----END CMS-----\\n",
        "\\r\\n, -----BEGIN PKCS7-----\\r\\n%s\\r\\n-----END PKCS7-----\\r\\n"
      })
  void aSignatureIsAcceptedAsTheSigningProgramReturnsIt(String lineEnd, String form) {
    String application = claimed();
    String cms = dana.signs(text(application), "VALID");
    byte[] der = Base64.getDecoder().decode(cms);
    String lines =
        Base64.getMimeEncoder(64, lineEnd.translateEscapes().getBytes(US_ASCII))
            .encodeToString(der);
    approves(application, form.translateEscapes().formatted(lines)).is(200);
  }

  @Test
  void whatIsNeitherBase64NorPemIsNamed() {
    String application = claimed();
    Reply refused = approves(application, "-----BEGIN CMS-----\nno\n").refused(400, "VALIDATION");
    assertThat(refused.text("errors/0/field")).isEqualTo("cms");
  }

  @Test
  void aSignatureThatNamesAnotherCertificateDecidesNothing() {
    String application = claimed();
    String cms = odd.namingAnother(dana.iin(), document(application));
    approves(application, cms).refused(422, "EDS_INVALID");
    assertThat(aigul.sees(application).text("status")).isEqualTo("UNDER_REVIEW");
    dana.approves(application).is(200);
  }

  @Test
  void aSignatureOfTheFutureDecidesNothing() {
    String application = claimed();
    Instant later = Instant.now().plus(Duration.ofDays(400));
    String cms = odd.signedAt(later, dana.iin(), document(application));
    approves(application, cms).refused(422, "EDS_INVALID");
    String now = odd.signedAt(Instant.now(), dana.iin(), document(application));
    approves(application, now).is(200);
  }

  @Test
  void theApiDescriptionListsTheFormsOfASignature() {
    Reply description = country.http().get("/v3/api-docs").is(200);
    for (String body : new String[] {"ApprovalBody", "AnnulmentBody"}) {
      assertThat(description.text("components/schemas/" + body + "/properties/cms/description"))
          .contains("base64 of DER", "PEM");
    }
  }
}
