package kz.qujat.web.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.application.review.ReviewService;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.web.fake.memory.Notebook;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import kz.qujat.web.office.PaperWorklist;
import kz.qujat.web.office.StubSignatures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;

/// A repeated call obeys the role and the region that its caller has now.
class RepeatedStaffCallTest {
  private static final Office OFFICE = new Office();
  private static final Notebook NOTEBOOK = new Notebook();
  private static final WebApplicationContext CONTEXT =
      Desk.context(
          OFFICE,
          List.of(
              NOTEBOOK,
              OFFICE.refundService,
              new PaperWorklist(),
              new ReviewService(
                  OFFICE.commands, OFFICE.cases, new StubSignatures(), OFFICE.vault)));
  private static final MockMvcTester WEB =
      MockMvcTester.from(
          CONTEXT, builder -> builder.addFilters(CONTEXT.getBean(IdempotencyFilter.class)).build());

  private ApplicationId id;

  @BeforeEach
  void aigulHasApplied() {
    OFFICE.clear();
    NOTEBOOK.clear();
    id = OFFICE.caseload.registered(Office.AIGUL, "7501");
  }

  private static MvcTestResult post(String path, String body, RequestPostProcessor caller) {
    return WEB.post()
        .uri(path)
        .header("Idempotency-Key", "one")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(caller)
        .exchange();
  }

  private MvcTestResult claim(RequestPostProcessor caller) {
    return post("/api/v1/review/" + id + "/claim", "", caller);
  }

  @Test
  void theSamePersonInTheSamePlaceGetsTheSameResponse() {
    MvcTestResult first = claim(Desk.staff(Office.DANA, "OFFICER", "75"));
    MvcTestResult again = claim(Desk.staff(Office.DANA, "OFFICER", "75"));

    assertThat(first).hasStatusOk().doesNotContainHeader(IdempotencyFilter.REPLAYED);
    assertThat(again).hasStatusOk().hasHeader(IdempotencyFilter.REPLAYED, "true");
  }

  @Test
  void anOfficerWhoHasMovedGetsNoResponseAboutTheFormerRegion() {
    assertThat(claim(Desk.staff(Office.DANA, "OFFICER", "75"))).hasStatusOk();

    assertThat(claim(Desk.staff(Office.DANA, "OFFICER", "71"))).hasStatus(404);
  }

  @Test
  void aFormerSupervisorGetsNoResponseForSupervisors() {
    ApplicationId payable = OFFICE.caseload.payable(Office.BOLAT, "7501");
    OFFICE.caseload.pay(
        payable, "SB-4711", new ReportedPayer.Organisation("990140000004", "ТОО «Достық»"));
    RefundId refund = OFFICE.histories.refundsOf(payable).getFirst();
    String path = "/api/v1/review/refunds/" + refund + "/closure";
    String body = "{\"reference\":\"KGD-2026-118\"}";

    assertThat(post(path, body, Desk.supervisor(Office.DANA, "75"))).hasStatusOk();
    assertThat(post(path, body, Desk.supervisor(Office.DANA, "75"))).hasStatusOk();
    assertThat(post(path, body, Desk.staff(Office.DANA, "OFFICER", "75"))).hasStatus(403);
  }

  @Test
  void aRepeatedReadingIsAReading() {
    String path = "/api/v1/review/" + id + "/decision-document";
    String body = "{\"decision\":\"APPROVAL\"}";
    OFFICE.caseload.claim(id, OFFICE.people.officer(Office.DANA, "S"));
    post(path, body, Desk.staff(Office.DANA, "OFFICER", "75"));
    OFFICE.hour.move(Duration.ofMinutes(10));
    assertThat(post(path, body, Desk.staff(Office.DANA, "OFFICER", "75")))
        .hasStatusOk()
        .hasHeader(IdempotencyFilter.REPLAYED, "true");

    assertThat(OFFICE.accessRecords.kinds())
        .containsExactly(AccessKind.DOCUMENT, AccessKind.DOCUMENT);
  }
}
