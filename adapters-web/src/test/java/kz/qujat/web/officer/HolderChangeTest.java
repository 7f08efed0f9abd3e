package kz.qujat.web.officer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.web.office.Office.AIGUL;
import static kz.qujat.web.office.Office.DAULET;
import static kz.qujat.web.office.ReviewRoom.daulet;
import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.util.Base64;
import java.util.Set;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.HolderField;
import kz.qujat.web.office.ReviewRoom;
import org.junit.jupiter.api.Test;

/// What an officer sees and can decide after the holder's data have changed in the register.
class HolderChangeTest {
  private final ReviewRoom room = ReviewRoom.open();
  private final ApplicationId id = room.claimedBy(DAULET, "Даулет");

  private void comesBackWith(Set<HolderField> changed) {
    room.office.caseload.approve(id, room.office.people.officer(DAULET, "Даулет"));
    room.office.rename("Серікқызы", "Айгүл");
    room.office.caseload.holderChanged(id, AIGUL, changed);
  }

  @Test
  void theDossierContainsTheCertifiedDataAndTheRegistersCurrentData() {
    room.office.rename("Серікқызы", "Айгүл");

    assertThat(room.get(id, "", daulet()))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"registerAnswer":"FOUND","applicant":{"surname":"Серікқызы"},
             "certified":{"data":{"surname":"Сериқызы","givenName":"Айгүл","birthDate":"1985-05-15",
               "sex":"FEMALE","citizenship":"KAZ","canAct":true,"cardNumber":"012345678"},
               "differs":["NAMES"],"change":null},
             "cameBack":null,"decisions":["APPROVAL","ANNULMENT"]}
            """);
  }

  @Test
  void theTextToSignContainsTheDigestOfTheHolderData() throws Exception {
    String digest =
        JsonPath.read(
            room.get(id, "", daulet()).getResponse().getContentAsString(), "$.certified.digest");
    String document =
        JsonPath.read(
            room.get(id, "/decision-document?decision=APPROVAL", daulet())
                .getResponse()
                .getContentAsString(),
            "$.documentBase64");

    assertThat(new String(Base64.getDecoder().decode(document), UTF_8))
        .contains("holder: " + digest);
  }

  @Test
  void theChangesAreShownWhenTheApplicationComesBack() {
    comesBackWith(Set.of(HolderField.NAMES));

    assertThat(room.get(id, "", daulet()))
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"attempt":2,"cameBack":"NEVER_SENT","decisions":["APPROVAL","ANNULMENT"],
             "certified":{"data":{"surname":"Серікқызы"},"differs":[],
               "change":{"at":"2025-06-02T10:00:00+05:00","fields":["NAMES"],
                 "before":{"surname":"Сериқызы"}}}}
            """);
  }

  @Test
  void aCorrectedSpellingCanBeApprovedAgain() {
    comesBackWith(Set.of(HolderField.NAMES));

    assertThat(room.post(id, "/approval", "{\"cms\":\"MAA=\"}", daulet())).hasStatusOk();
  }

  @Test
  void anApprovalThatWouldBeRefusedIsNotOffered() {
    comesBackWith(Set.of(HolderField.NAMES, HolderField.BIRTH_DATE));

    assertThat(room.get(id, "", daulet()))
        .bodyJson()
        .isLenientlyEqualTo("{\"decisions\":[\"ANNULMENT\"]}");
    assertThat(room.get(id, "/decision-document?decision=APPROVAL", daulet()))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"code\":\"HOLDER_NOT_THE_SAME\",\"changed\":[\"NAMES\",\"BIRTH_DATE\"]}");
    assertThat(room.post(id, "/approval", "{\"cms\":\"MAA=\"}", daulet())).hasStatus(409);
  }

  @Test
  void anApplicationWithAnotherBirthDateCanBeAnnulled() {
    comesBackWith(Set.of(HolderField.BIRTH_DATE));

    assertThat(
            room.post(
                id, "/annulment", "{\"reason\":\"ADDITIONAL_CHECKS\",\"cms\":\"MAA=\"}", daulet()))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo("{\"status\":\"ANNULLED\"}");
  }

  @Test
  void aDecidedApplicationOffersNoDecision() {
    room.office.caseload.approve(id, room.office.people.officer(DAULET, "Даулет"));

    assertThat(room.get(id, "", daulet())).bodyJson().isLenientlyEqualTo("{\"decisions\":[]}");
  }

  @Test
  void anUnclearRecordIsReportedAsUnclear() {
    room.office.registry.confuse(AIGUL);

    assertThat(room.get(id, "", daulet()))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"registerAnswer\":\"UNCLEAR\",\"applicant\":null,\"unavailable\":[]}");
  }
}
