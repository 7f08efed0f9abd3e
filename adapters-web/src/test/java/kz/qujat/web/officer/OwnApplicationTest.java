package kz.qujat.web.officer;

import static kz.qujat.web.office.Office.AIGUL;
import static kz.qujat.web.office.Office.DAULET;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.review.Officer;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.ReviewRoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// No member of staff can open or handle an application of their own.
class OwnApplicationTest {
  private static final RequestPostProcessor HERSELF = Desk.officer(AIGUL, "Айгүл", "75");

  private final ReviewRoom room = ReviewRoom.open();
  private final ApplicationId own = room.registered();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/photo",
        "/signature",
        "/previous-photo",
        "/decision-document?decision=APPROVAL"
      })
  void anOfficerCannotReadTheirOwnApplication(String part) {
    assertThat(room.get(own, part, HERSELF))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"OWN_APPLICATION\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/claim", "/release"})
  void anOfficerCannotActOnTheirOwnApplication(String act) {
    assertThat(room.post(own, act, HERSELF))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"OWN_APPLICATION\"}");
  }

  @Test
  void ownershipIsCheckedBeforeTheBody() {
    assertThat(room.post(own, "/approval", "{broken", HERSELF)).hasStatus(409);
  }

  @Test
  void aSupervisorCannotReadTheirOwnApplication() {
    assertThat(room.get(own, "", Desk.supervisor(AIGUL, "75"))).hasStatus(409);
  }

  @Test
  void inAnotherRegionItIsNotFound() {
    assertThat(room.get(own, "", Desk.officer(AIGUL, "Айгүл", "71"))).hasStatus(404);
  }

  @Test
  void theDomainRefusesACallThatPassedNoGuard() {
    var officer = new Officer(room.office.people.officer(AIGUL, "Айгүл"), AIGUL, Region.ALMATY);
    var stranger = new Officer(room.office.people.officer(DAULET, "Даулет"), DAULET, Region.ASTANA);

    assertThatThrownBy(() -> room.reviewService.claim(officer, own, null))
        .isInstanceOf(ApplicationRefused.class)
        .hasMessage("OwnApplication");
    assertThatThrownBy(() -> room.reviewService.claim(stranger, own, null))
        .isInstanceOf(ApplicationRefused.class)
        .hasMessage("OtherRegion");
  }
}
