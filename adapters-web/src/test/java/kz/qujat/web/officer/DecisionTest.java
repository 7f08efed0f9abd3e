package kz.qujat.web.officer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.web.office.Office.DAULET;
import static kz.qujat.web.office.ReviewRoom.dana;
import static kz.qujat.web.office.ReviewRoom.daulet;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.UnsupportedEncodingException;
import java.util.Base64;
import java.util.List;
import kz.qujat.application.review.Signatures.Flaw;
import kz.qujat.application.review.Signatures.Verdict.CannotTellNow;
import kz.qujat.application.review.Signatures.Verdict.Invalid;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.office.ReviewRoom;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.method.HandlerMethod;

/// Signing a decision, and its result.
class DecisionTest {
  private static final String CMS = Base64.getEncoder().encodeToString(new byte[] {48, 0});
  private static final String APPROVAL = "{\"cms\":\"" + CMS + "\"}";
  private static final String ANNULMENT =
      "{\"reason\":\"POOR_PHOTO\",\"comment\":\"Бұлыңғыр\",\"cms\":\"" + CMS + "\"}";

  private final ReviewRoom room = ReviewRoom.open();
  private final ApplicationId held = room.claimedBy(DAULET, "Даулет");

  @Test
  void theDocumentToSignComesFromTheDomain() throws UnsupportedEncodingException {
    MvcTestResult answer = room.get(held, "/decision-document?decision=APPROVAL", daulet());

    assertThat(answer).hasStatusOk();
    String body = answer.getResponse().getContentAsString();
    byte[] document = Base64.getDecoder().decode(JsonPath.<String>read(body, "$.documentBase64"));
    assertThat(new String(document, UTF_8))
        .startsWith("kz.qujat decision 2\napplication: " + held)
        .contains("decision: APPROVAL");
    assertThat(answer).bodyJson().extractingPath("mediaType").isEqualTo("text/plain;charset=UTF-8");
    assertThat(JsonPath.<String>read(body, "$.sha256")).matches("[0-9a-f]{64}");
  }

  @Test
  void theDocumentIsTheSameByGetAndByPost() throws UnsupportedEncodingException {
    String got =
        room.web
            .get()
            .uri("/api/v1/review/{id}/decision-document", held.toString())
            .param("decision", "ANNULMENT")
            .param("reason", "POOR_PHOTO")
            .param("comment", "Бұлыңғыр")
            .with(daulet())
            .exchange()
            .getResponse()
            .getContentAsString();
    String posted =
        room.post(
                held,
                "/decision-document",
                "{\"decision\":\"ANNULMENT\",\"reason\":\"POOR_PHOTO\",\"comment\":\"Бұлыңғыр\"}",
                daulet())
            .getResponse()
            .getContentAsString();

    assertThat(posted).isEqualTo(got).contains("documentBase64");
  }

  @Test
  void theDocumentIsTheSameAfterARefusedSignature() throws UnsupportedEncodingException {
    String before = document();
    room.signatures.answer(new Invalid(Flaw.REVOKED));
    room.post(held, "/approval", APPROVAL, daulet());

    assertThat(document()).isEqualTo(before);
  }

  private String document() throws UnsupportedEncodingException {
    return room.get(held, "/decision-document?decision=APPROVAL", daulet())
        .getResponse()
        .getContentAsString();
  }

  @Test
  void aRepeatedDecisionGetsTheSameResponse() {
    for (String decision : List.of("/approval", "/annulment")) {
      ApplicationId id = room.claimedBy(DAULET, "Даулет");
      String body = decision.equals("/approval") ? APPROVAL : ANNULMENT;
      MvcTestResult first = room.post(id, decision, body, daulet());
      MvcTestResult again = room.post(id, decision, body, daulet());

      assertThat(again).hasStatusOk();
      assertThat(again.getResponse().getContentAsByteArray())
          .isEqualTo(first.getResponse().getContentAsByteArray());
    }
  }

  @Test
  void anotherDecisionAfterTheFirstIsRefused() {
    room.post(held, "/approval", APPROVAL, daulet());

    assertThat(room.post(held, "/annulment", ANNULMENT, daulet()))
        .hasStatus(409)
        .bodyJson()
        .extractingPath("code")
        .isEqualTo("ILLEGAL_STATE");
  }

  @Test
  void aSignedApprovalApproves() {
    assertThat(room.post(held, "/approval", APPROVAL, daulet()))
        .hasStatusOk()
        .hasHeader(HttpHeaders.ETAG, "\"6\"")
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"id":"%s","status":"APPROVED","version":6,"claimedBy":null}
            """
                .formatted(held));
  }

  @Test
  void aSignedAnnulmentAnnuls() {
    assertThat(room.post(held, "/annulment", ANNULMENT, daulet()))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("status")
        .isEqualTo("ANNULLED");
  }

  @Test
  void anAnnulmentNeedsNoComment() {
    String body = "{\"reason\":\"ADDITIONAL_CHECKS\",\"comment\":null,\"cms\":\"" + CMS + "\"}";

    assertThat(room.post(held, "/annulment", body, daulet())).hasStatusOk();
  }

  @ParameterizedTest
  @EnumSource(Flaw.class)
  void anInvalidSignatureDecidesNothing(Flaw flaw) {
    room.signatures.answer(new Invalid(flaw));

    assertProblem(room.post(held, "/approval", APPROVAL, daulet()), 422, "EDS_" + flaw);
    assertThat(room.office.file(held).status()).isEqualTo(Status.UNDER_REVIEW);
  }

  @Test
  void aSignatureThatCannotBeCheckedNowMayBeSentAgain() {
    room.signatures.answer(new CannotTellNow());

    MvcTestResult answer = room.post(held, "/annulment", ANNULMENT, daulet());

    assertProblem(answer, 503, "EDS_STATUS_UNKNOWN");
    assertThat(answer).headers().containsHeader(HttpHeaders.RETRY_AFTER);
    assertThat(room.office.file(held).status()).isEqualTo(Status.UNDER_REVIEW);
  }

  @Test
  void onlyTheHolderDecides() {
    String document = "/decision-document?decision=APPROVAL";

    assertProblem(room.get(held, document, dana()), 409, "NOT_CLAIMED");
    assertProblem(room.post(held, "/approval", APPROVAL, dana()), 409, "NOT_CLAIMED");
    assertProblem(room.post(held, "/annulment", ANNULMENT, dana()), 409, "NOT_CLAIMED");
  }

  @Test
  void aDecidedApplicationCannotBeDecidedAgain() {
    room.post(held, "/annulment", ANNULMENT, daulet());

    assertThat(room.post(held, "/approval", APPROVAL, daulet()))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"ILLEGAL_STATE","applicationStatus":"ANNULLED"}
            """);
  }

  @Test
  void aDecisionOnAStaleVersionIsRefused() {
    MvcTestResult answer =
        room.web
            .post()
            .uri("/api/v1/review/" + held + "/approval")
            .header(HttpHeaders.IF_MATCH, "\"4\"")
            .contentType("application/json")
            .content(APPROVAL)
            .with(daulet())
            .exchange();

    assertProblem(answer, 412, "STALE_VERSION");
  }

  private static void assertProblem(MvcTestResult answer, int status, String code) {
    assertThat(answer)
        .hasStatus(status)
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("code")
        .isEqualTo(code);
  }

  @Test
  void bothDecisionsDeclareTheProblemsOfASignature() {
    assertThat(ReviewApi.class.getDeclaredMethods())
        .filteredOn(method -> List.of("approve", "annul").contains(method.getName()))
        .hasSize(2)
        .allSatisfy(method ->
            assertThat(
                    new HandlerMethod(this, method)
                        .getMethodAnnotation(PossibleProblems.class)
                        .value())
                .contains(ProblemCode.EDS_REVOKED, ProblemCode.EDS_STATUS_UNKNOWN));
  }
}
