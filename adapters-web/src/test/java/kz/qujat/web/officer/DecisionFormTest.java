package kz.qujat.web.officer;

import static kz.qujat.web.office.Office.DAULET;
import static kz.qujat.web.office.ReviewRoom.daulet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.office.ReviewRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The errors that a submitted decision can have.
class DecisionFormTest {
  private final ReviewRoom room = ReviewRoom.open();
  private final ApplicationId held = room.claimedBy(DAULET, "Даулет");

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '`',
      value = {
        "/approval; {}; cms; REQUIRED",
        "/approval; {\"cms\":\"\"}; cms; REQUIRED",
        "/approval; {\"cms\":7}; cms; WRONG_TYPE",
        "/approval; {\"cms\":\"not base64!\"}; cms; MALFORMED",
        "/approval; {\"cms\":\"-----BEGIN CMS-----\\nMIIB\"}; cms; MALFORMED",
        "/annulment; {\"cms\":\"MAA=\"}; reason; REQUIRED",
        "/annulment; {\"cms\":\"MAA=\",\"reason\":\"BORED\"}; reason; NOT_ALLOWED",
        "/annulment; {\"cms\":\"MAA=\",\"reason\":\"POOR_PHOTO\",\"comment\":1};comment;WRONG_TYPE",
        "/annulment; {\"reason\":\"POOR_PHOTO\"}; cms; REQUIRED",
        "/decision-document; {}; decision; REQUIRED",
        "/decision-document; {\"decision\":\"MAYBE\"}; decision; NOT_ALLOWED",
        "/decision-document; {\"decision\":\"ANNULMENT\"}; reason; REQUIRED",
        "/decision-document;"
            + " {\"decision\":\"APPROVAL\",\"reason\":\"POOR_PHOTO\"};reason;NOT_ALLOWED",
        "/decision-document; {\"decision\":\"APPROVAL\",\"comment\":\"ok\"};comment;NOT_ALLOWED"
      })
  void anUnreadableFieldIsNamed(String act, String body, String field, String code) {
    assertInvalid(room.post(held, act, body, daulet()), field, code);
  }

  @ParameterizedTest
  @CsvSource({
    "'', decision, REQUIRED",
    "decision=approval, decision, NOT_ALLOWED",
    "decision=ANNULMENT, reason, REQUIRED",
    "decision=ANNULMENT&reason=BORED, reason, NOT_ALLOWED"
  })
  void anUnreadableParameterIsNamed(String query, String field, String code) {
    assertInvalid(room.get(held, "/decision-document?" + query, daulet()), field, code);
  }

  @Test
  void aCommentHasAThousandCharactersAtMost() {
    assertThat(room.post(held, "/decision-document", annulment("ә".repeat(1000)), daulet()))
        .hasStatusOk();
    assertInvalid(
        room.post(held, "/decision-document", annulment("ә".repeat(1001)), daulet()),
        "comment",
        "TOO_LONG");
  }

  @Test
  void aCommentThatCannotBeEncodedOrPrintedCannotBeSigned() {
    assertInvalid(
        room.post(held, "/decision-document", annulment("\\ud800"), daulet()),
        "comment",
        "MALFORMED");
    assertInvalid(
        room.post(held, "/decision-document", annulment("\\u0000"), daulet()),
        "comment",
        "MALFORMED");
  }

  private static String annulment(String comment) {
    return "{\"decision\":\"ANNULMENT\",\"reason\":\"POOR_PHOTO\",\"comment\":\"" + comment + "\"}";
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MIIB",
        "MI\\r\\nIB\\r\\n",
        " MI IB ",
        "-----BEGIN CMS-----\\nMIIB\\n-----END CMS-----\\n",
        "-----BEGIN PKCS7-----\\r\\nMI\\r\\nIB\\r\\n-----END PKCS7-----\\r\\n"
      })
  void aSignatureIsAcceptedInEveryFormatOfSigningPrograms(String cms) {
    assertThat(room.post(held, "/approval", "{\"cms\":\"" + cms + "\"}", daulet())).hasStatusOk();
    assertThat(room.signatures.last()).isEqualTo(Base64.getDecoder().decode("MIIB"));
  }

  @Test
  void aSignatureHasSixtyFourKibibytesAtMost() {
    String large = Base64.getEncoder().encodeToString(new byte[64 * 1024 + 1]);

    assertInvalid(
        room.post(held, "/approval", "{\"cms\":\"" + large + "\"}", daulet()), "cms", "TOO_LONG");
  }

  @Test
  void aBodyThatIsNotAnObjectIsMalformed() {
    for (String body : new String[] {"", "[]", "{", "\"APPROVAL\""}) {
      assertProblem(room.post(held, "/approval", body, daulet()), 400, "MALFORMED");
    }
  }

  private static void assertInvalid(MvcTestResult answer, String field, String code) {
    assertThat(answer)
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"VALIDATION","errors":[{"field":"%s","code":"%s"}]}
            """
                .formatted(field, code));
  }

  private static void assertProblem(MvcTestResult answer, int status, String code) {
    assertThat(answer)
        .hasStatus(status)
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("code")
        .isEqualTo(code);
  }
}
