package kz.qujat.web.officer;

import static kz.qujat.web.office.Office.AIGUL;
import static kz.qujat.web.office.Office.BOLAT;
import static kz.qujat.web.office.Office.DAULET;
import static kz.qujat.web.office.ReviewRoom.daulet;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.web.office.Caseload;
import kz.qujat.web.office.ReviewRoom;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The dossier that an officer reviews.
class DossierTest {
  private final ReviewRoom room = ReviewRoom.open();

  @Test
  void theDossierContainsWhatTheOfficerReviews() {
    ApplicationId id = room.claimedBy(DAULET, "Даулет");

    assertThat(room.get(id, "", daulet()))
        .hasStatusOk()
        .hasHeader(HttpHeaders.ETAG, "\"5\"")
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"application":{"id":"%s","status":"UNDER_REVIEW","ticketNumber":"%s","version":5},
             "claimedBy":{"name":"Даулет"},"attempt":1,"windowClosesOn":"2025-06-20",
             "applicant":{"iin":"850515390001","surname":"Сериқызы","givenName":"Айгүл",
               "patronymic":"Болатқызы","sex":"FEMALE","birthDate":"1985-05-15",
               "citizenship":"KAZ","deathDate":null,"missing":false,"incapable":false,
               "card":{"number":"012345678","expiresOn":"2025-06-10","invalidated":false}},
             "contacts":{"phone":"+77011234567","email":"aigul@example.kz","language":"kk",
               "notify":{"sms":true,"cabinet":false}},
             "eligibility":{"verdict":"EXEMPT","today":"2025-06-02","cardExpiresOn":"2025-06-10",
               "window":{"opensOn":"2025-05-11","closesOn":"2025-06-20"}},
             "findings":{"photo":[{"code":"BLURRED","severity":"WARNING"}],
               "signature":[{"code":"BLURRED","severity":"WARNING"}]},
             "earlierApplications":[],"unavailable":[]}
            """
                .formatted(id, room.office.ticket(id)));
  }

  @Test
  void theDigestsAreThoseInTheDocumentToSign() {
    ApplicationId id = room.registered();
    var photo = (Attached) room.office.file(id).application().filing().photo();

    assertThat(room.get(id, "", daulet()))
        .bodyJson()
        .extractingPath("digests.photo")
        .isEqualTo(photo.image().hex());
  }

  @Test
  void withoutTheRegisterOnlyItsPartOfTheDossierIsMissing() {
    ApplicationId id = room.registered();
    room.office.registry.fallSilent();

    assertThat(room.get(id, "", daulet()))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"applicant":null,"unavailable":["civil-registry"],
             "contacts":{"phone":"+77011234567"}}
            """);
  }

  @Test
  void aPersonUnknownToTheRegisterHasNoExtract() {
    ApplicationId id = room.office.caseload.registered(BOLAT, "7501");

    assertThat(room.get(id, "", daulet()))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("{\"applicant\":null,\"unavailable\":[]}");
  }

  @Test
  void theDossierListsEarlierRegisteredApplications() {
    ApplicationId first = room.claimedBy(DAULET, "Даулет");
    room.post(first, "/annulment", "{\"reason\":\"POOR_PHOTO\",\"cms\":\"MAA=\"}", daulet());
    room.office.caseload.draft(AIGUL, "7501");
    ApplicationId second = room.registered();

    assertThat(room.get(second, "", daulet()))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"earlierApplications":[{"id":"%s","status":"ANNULLED","ticketNumber":"%s",
              "annulmentReason":"POOR_PHOTO"}]}
            """
                .formatted(first, room.office.ticket(first)));
    assertThat(room.get(first, "", daulet()))
        .bodyJson()
        .extractingPath("earlierApplications")
        .asArray()
        .isEmpty();
  }

  @Test
  void thePicturesAreThoseOfTheCitizen() {
    ApplicationId id = room.registered();

    assertPicture(room.get(id, "/photo", daulet()), "image/jpeg", Caseload.PHOTO.bytes());
    assertPicture(room.get(id, "/signature", daulet()), "image/png", Caseload.SIGNATURE.bytes());
  }

  @Test
  void thePreviousPhotoComesFromTheRegister() {
    assertPicture(
        room.get(room.registered(), "/previous-photo", daulet()),
        "image/jpeg",
        new byte[] {9, 9, 9});
  }

  @Test
  void withoutAPhotoInTheRegisterItIsNotFound() {
    ApplicationId id = room.office.caseload.registered(BOLAT, "7501");

    assertThat(room.get(id, "/previous-photo", daulet())).hasStatus(404);
  }

  @Test
  void withAnUnclearRecordOnlyItsPartOfTheDossierIsMissing() {
    ApplicationId id = room.registered();
    room.office.registry.confuse(AIGUL);

    assertThat(room.get(id, "", daulet()))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"applicant\":null,\"registerAnswer\":\"UNCLEAR\",\"unavailable\":[]}");
  }

  @Test
  void whileTheRegisterDoesNotAnswerThePreviousPhotoIsUnavailable() {
    ApplicationId id = room.registered();
    room.office.registry.fallSilent();

    assertThat(room.get(id, "/previous-photo", daulet()))
        .hasStatus(503)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"NEIGHBOUR_UNAVAILABLE","neighbour":"civil-registry"}
            """);
  }

  private static void assertPicture(MvcTestResult answer, String type, byte[] bytes) {
    assertThat(answer).hasStatusOk().hasContentType(type).body().isEqualTo(bytes);
  }
}
