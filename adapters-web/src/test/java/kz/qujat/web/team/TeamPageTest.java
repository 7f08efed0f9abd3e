package kz.qujat.web.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import kz.qujat.application.review.OfficerWorkloads;
import kz.qujat.application.review.OfficerWorkloads.Load;
import kz.qujat.application.review.ReviewReassignment;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.fake.memory.Silence;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.PaperWorklist;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// Moving reviews from one officer to another, or back into the queue.
class TeamPageTest {
  private static final Office OFFICE = new Office();
  private static final MockMvcTester WEB =
      Desk.over(
          OFFICE,
          List.of(
              new PaperWorklist(),
              new DauletAndDana(),
              new Silence(),
              new ReviewReassignment(OFFICE.commands)));

  /// Two officers work in every region.
  private static final class DauletAndDana implements OfficerWorkloads {
    @Override
    public List<Load> of(Region region, Instant day, Instant week, Instant horizon) {
      return List.of(load(Office.DAULET, "Даулет"), load(Office.BOLAT, "Болат"));
    }

    private static Load load(Iin iin, String name) {
      return new Load(OFFICE.people.officer(iin, name), 1, Office.NOW, 0, 0);
    }
  }

  private StaffId daulet;
  private ApplicationId held;

  @BeforeEach
  void dauletHoldsAigulsApplication() {
    OFFICE.clear();
    daulet = OFFICE.people.officer(Office.DAULET, "Даулет");
    held = OFFICE.caseload.registered(Office.AIGUL, "7501");
    OFFICE.caseload.claim(held, daulet);
  }

  private String outcome(String act, String to, Iin supervisor) {
    MvcTestResult answer =
        WEB.post()
            .uri("/dashboard/team")
            .param("review", held + " " + daulet)
            .param("act", act)
            .param("to", to)
            .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
            .locale(Locale.ENGLISH)
            .with(Desk.supervisor(supervisor, "75"))
            .exchange();
    assertThat(answer).hasStatus3xxRedirection();
    return answer.getMvcResult().getFlashMap().get("outcomes").toString();
  }

  @Test
  void aReviewIsReturnedToTheQueue() {
    assertThat(outcome("release", "", Office.DANA)).contains("done=true");
    assertThat(OFFICE.file(held).status()).isEqualTo(Status.REGISTERED);
    assertThat(OFFICE.histories.eventsOf(held).getLast()).isInstanceOf(ReviewTakenBack.class);
  }

  @Test
  void aReviewIsMovedToAnotherOfficer() {
    String bolat = OFFICE.people.officer(Office.BOLAT, "Болат").toString();

    assertThat(outcome("reassign", bolat, Office.DANA)).contains("done=true");
    assertThat(OFFICE.histories.eventsOf(held).getLast()).isInstanceOf(ReviewReassigned.class);
  }

  @Test
  void aSupervisorCannotMoveTheReviewOfTheirOwnApplication() {
    assertThat(outcome("release", "", Office.AIGUL)).contains("done=false");
    assertThat(OFFICE.file(held).status()).isEqualTo(Status.UNDER_REVIEW);
  }

  @Test
  void aReviewCannotBeMovedToItsApplicant() {
    OFFICE.clear();
    daulet = OFFICE.people.officer(Office.DAULET, "Даулет");
    held = OFFICE.caseload.registered(Office.BOLAT, "7501");
    OFFICE.caseload.claim(held, daulet);
    String bolat = OFFICE.people.officer(Office.BOLAT, "Болат").toString();

    assertThat(outcome("reassign", bolat, Office.DANA)).contains("done=false");
  }
}
