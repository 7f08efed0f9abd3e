package kz.qujat.web.officer;

import static kz.qujat.web.office.Office.AIGUL;
import static kz.qujat.web.office.Office.BOLAT;
import static kz.qujat.web.office.Office.DANA;
import static kz.qujat.web.office.Office.DAULET;
import static kz.qujat.web.office.ReviewRoom.dana;
import static kz.qujat.web.office.ReviewRoom.daulet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.ReviewRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Claiming and releasing an application, and which applications an officer sees.
class ReviewTest {
  private final ReviewRoom room = ReviewRoom.open();

  @Test
  void theOfficerWhoClaimsHoldsTheReview() {
    ApplicationId id = room.registered();

    MvcTestResult answer = room.post(id, "/claim", daulet());

    assertThat(answer)
        .hasStatusOk()
        .hasHeader(HttpHeaders.ETAG, "\"5\"")
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"id":"%s","status":"UNDER_REVIEW","version":5,"claimedBy":{"name":"Даулет"}}
            """
                .formatted(id));
  }

  @Test
  void claimingAgainChangesNothing() {
    ApplicationId id = room.registered();
    room.post(id, "/claim", daulet());

    assertThat(room.post(id, "/claim", daulet()))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("version")
        .isEqualTo(5);
  }

  @Test
  void anApplicationHeldByAnotherOfficerCannotBeClaimed() {
    ApplicationId id = room.claimedBy(DANA, "Дана");

    assertThat(room.post(id, "/claim", daulet()))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"CLAIMED_BY_OTHER","claimedBy":{"name":"Дана"}}
            """);
  }

  @Test
  void anOfficerCannotClaimTheirOwnApplication() {
    ApplicationId id = room.registered();

    assertProblem(
        room.post(id, "/claim", Desk.officer(AIGUL, "Айгүл", "75")), 409, "OWN_APPLICATION");
  }

  @Test
  void aReleasedApplicationWaitsAgain() {
    ApplicationId id = room.claimedBy(DAULET, "Даулет");

    assertThat(room.post(id, "/release", daulet()))
        .hasStatusOk()
        .hasHeader(HttpHeaders.ETAG, "\"6\"")
        .bodyJson()
        .isLenientlyEqualTo("{\"status\":\"REGISTERED\",\"claimedBy\":null}");
  }

  @Test
  void onlyTheHolderReleases() {
    assertProblem(room.post(room.registered(), "/release", daulet()), 409, "NOT_CLAIMED");
    assertProblem(room.post(other(), "/release", dana()), 409, "NOT_CLAIMED");
  }

  private ApplicationId other() {
    ApplicationId id = room.office.caseload.registered(BOLAT, "7502");
    room.office.caseload.claim(id, room.office.people.officer(DAULET, "Даулет"));
    return id;
  }

  @Test
  void aDecidedApplicationCannotBeClaimedOrReleased() {
    ApplicationId id = room.claimedBy(DAULET, "Даулет");
    room.office.caseload.approve(id, room.office.people.officer(DAULET, "Даулет"));

    for (String act : new String[] {"/claim", "/release"}) {
      assertThat(room.post(id, act, daulet()))
          .hasStatus(409)
          .bodyJson()
          .isLenientlyEqualTo(
              """
              {"code":"ILLEGAL_STATE","applicationStatus":"APPROVED"}
              """);
    }
  }

  @Test
  void aStaleVersionIsRefused() {
    ApplicationId id = room.registered();

    MvcTestResult answer =
        room.web
            .post()
            .uri("/api/v1/review/" + id + "/claim")
            .header(HttpHeaders.IF_MATCH, "\"3\"")
            .with(daulet())
            .exchange();

    assertProblem(answer, 412, "STALE_VERSION");
  }

  @Test
  void theSeenVersionIsAccepted() {
    ApplicationId id = room.registered();

    assertThat(
            room.web
                .post()
                .uri("/api/v1/review/" + id + "/claim")
                .header(HttpHeaders.IF_MATCH, "\"4\"")
                .with(daulet()))
        .hasStatusOk();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/claim", "/release", "/decision-document", "/approval", "/annulment"})
  void anotherRegionsApplicationIsNotFoundWhateverTheBody(String act) {
    ApplicationId id = room.claimedBy(DAULET, "Даулет");

    assertProblem(
        room.post(id, act, "{ not json", Desk.officer(DAULET, "Даулет", "71")), 404, "NOT_FOUND");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "/photo", "/signature", "/previous-photo", "/decision-document?decision=X"})
  void anotherRegionsDossierIsNotFound(String part) {
    ApplicationId id = room.claimedBy(DAULET, "Даулет");

    assertProblem(room.get(id, part, Desk.officer(DAULET, "Даулет", "71")), 404, "NOT_FOUND");
  }

  @Test
  void aDraftIsNotFoundForStaff() {
    ApplicationId id = room.office.caseload.draft(AIGUL, "7501");

    assertProblem(room.get(id, "", daulet()), 404, "NOT_FOUND");
    assertProblem(room.post(id, "/claim", daulet()), 404, "NOT_FOUND");
  }

  @Test
  void anUnknownApplicationIsNotFound() {
    assertProblem(room.get(new ApplicationId(UUID.randomUUID()), "", daulet()), 404, "NOT_FOUND");
    assertProblem(
        room.web.get().uri("/api/v1/review/no-id").with(daulet()).exchange(), 404, "NOT_FOUND");
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
