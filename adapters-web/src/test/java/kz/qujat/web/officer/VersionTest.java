package kz.qujat.web.officer;

import static kz.qujat.web.office.Office.DAULET;
import static kz.qujat.web.office.ReviewRoom.daulet;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.application.command.Actor;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundCommand.CheckDeadlines;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Awaited;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.domain.supervision.SupervisionCommand.Park;
import kz.qujat.domain.supervision.SupervisionCommand.ReportDiscrepancy;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.ReviewRoom;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// A version that an officer has seen is stale only after the application itself has changed.
class VersionTest {
  private final ReviewRoom room = ReviewRoom.open();
  private final ApplicationId id = room.office.caseload.paid(Office.AIGUL, "7501", "SB-4711");

  private String tag() {
    return room.get(id, "", daulet()).getResponse().getHeader(HttpHeaders.ETAG);
  }

  private MvcTestResult claim(String tag) {
    return room.web
        .post()
        .uri("/api/v1/review/" + id + "/claim")
        .header(HttpHeaders.IF_MATCH, tag)
        .with(daulet())
        .exchange();
  }

  @Test
  void aDiscrepancyDoesNotChangeTheVersion() {
    String seen = tag();
    var row = new Difference(id, Discrepancy.ofPayment(new Digest("e".repeat(64)), Kind.AMOUNT));
    room.office.commands.submit(
        new ReportDiscrepancy(row, Office.TODAY, Office.NOW), Actor.system("reconciliation"));

    assertThat(tag()).isEqualTo(seen);
    assertThat(claim(seen)).hasStatusOk();
  }

  @Test
  void aRefundEventDoesNotChangeTheVersion() {
    room.office.caseload.money(id, "SB-4712", new ReportedPayer.Person(Office.BOLAT, "B"));
    String seen = tag();
    var refund = room.office.histories.refundsOf(id).getFirst();
    room.office.commands.submit(
        new CheckDeadlines(refund, Office.NOW.plusSeconds(700_000)), Actor.system("deadlines"));

    assertThat(room.office.histories.eventsOf(refund)).hasSize(2);
    assertThat(tag()).isEqualTo(seen);
    assertThat(claim(seen)).hasStatusOk();
  }

  @Test
  void parkingAWaitDoesNotChangeTheVersion() {
    String seen = tag();
    var supervisor = room.office.people.officer(Office.DANA, "Дана");
    room.office.commands.submit(
        new Park(
            new ApplicationWait(id, Awaited.CLAIM, 5), id, new Digest("c".repeat(64)), Office.NOW),
        Actor.supervisor(supervisor));

    assertThat(claim(seen)).hasStatusOk();
  }

  @Test
  void anActOfAnotherOfficerMakesTheVersionStale() {
    String seen = tag();
    var officer = room.office.people.officer(DAULET, "Даулет");
    room.office.caseload.claim(id, officer);
    room.post(id, "/release", daulet());

    assertThat(claim(seen))
        .hasStatus(412)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"STALE_VERSION\"}");
  }
}
