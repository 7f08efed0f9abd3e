package kz.qujat.web.paperrefund;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import kz.qujat.application.payment.ReportedPayer;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/// Refunds to payers without an IIN, closed by the supervisor of the region.
class PaperRefundTest {
  private static final Office OFFICE = new Office();
  private static final MockMvcTester WEB = Desk.over(OFFICE, List.of(OFFICE.refundService));
  private static final String CLOSURE = "{\"reference\":\" KGD-2026-118 \"}";

  private ApplicationId application;
  private RefundId refund;

  @BeforeEach
  void anOrganisationPaidForAigul() {
    OFFICE.clear();
    application = OFFICE.caseload.payable(Office.AIGUL, "7501");
    OFFICE.caseload.pay(
        application, "SB-4711", new ReportedPayer.Organisation("990140000004", "ТОО «Достық»"));
    refund = OFFICE.histories.refundsOf(application).getFirst();
  }

  private static RequestPostProcessor dana() {
    return Desk.supervisor(Office.DANA, "75");
  }

  private MvcTestResult look(RequestPostProcessor caller) {
    return WEB.get().uri("/api/v1/review/refunds/" + refund).with(caller).exchange();
  }

  private MvcTestResult close(String body, RequestPostProcessor caller) {
    return WEB.post()
        .uri("/api/v1/review/refunds/" + refund + "/closure")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(caller)
        .exchange();
  }

  @Test
  void theSupervisorSeesThePayerAsTheGatewayNamedIt() {
    assertThat(look(dana()))
        .hasStatusOk()
        .hasHeader(HttpHeaders.CACHE_CONTROL, "no-store")
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"refundId":"%s","applicationId":"%s","ticketNumber":null,"status":"ON_PAPER",
             "ground":"WRONG_PAYER","amount":"786.00","currency":"KZT","bankReference":"SB-4711",
             "payer":{"kind":"ON_PAPER","name":"ТОО «Достық»","bin":"990140000004"},
             "claimableUntil":"2028-06-02","closure":null,"version":0}
            """
                .formatted(refund, application));
  }

  @Test
  void theSupervisorClosesItWithTheAuthoritysReference() {
    assertThat(close(CLOSURE, dana()))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"status":"CLOSED_ON_PAPER","version":1,
             "closure":{"reference":"KGD-2026-118","at":"2025-06-02T09:00:00+05:00"}}
            """);
  }

  @Test
  void closingItAgainChangesNothing() {
    close(CLOSURE, dana());

    assertThat(close("{\"reference\":\"another\"}", dana()))
        .hasStatusOk()
        .bodyJson()
        .extractingPath("closure.reference")
        .isEqualTo("KGD-2026-118");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "{\"reference\":\" \"}", "{\"reference\":7}"})
  void withoutAReferenceNothingIsClosed(String body) {
    assertThat(close(body, dana())).hasStatus(400);
    assertThat(close("{\"reference\":\"" + "x".repeat(101) + "\"}", dana())).hasStatus(400);
  }

  @Test
  void aCitizensRefundIsNotClosedOnPaperAndRevealsNothingAboutTheCitizen() {
    OFFICE.caseload.money(application, "SB-4712", new ReportedPayer.Person(Office.BOLAT, "B"));
    refund = OFFICE.histories.refundsOf(application).getLast();

    assertThat(look(dana()))
        .bodyJson()
        .isLenientlyEqualTo("{\"payer\":{\"kind\":\"CITIZEN\",\"name\":null,\"bin\":null}}");
    assertThat(close(CLOSURE, dana()))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo(
            "{\"code\":\"ILLEGAL_STATE\",\"refundStatus\":\"AWAITING_BANK_ACCOUNT\"}");
  }

  @Test
  void anotherRegionsRefundIsNotFoundWhateverIsSent() {
    assertThat(look(Desk.supervisor(Office.DANA, "71"))).hasStatus(404);
    assertThat(close("{broken", Desk.supervisor(Office.DANA, "71"))).hasStatus(404);
    refund = new RefundId(UUID.randomUUID());
    assertThat(look(dana())).hasStatus(404);
  }

  @Test
  void onlyASupervisorSeesIt() {
    assertThat(look(Desk.staff(Office.DAULET, "OFFICER", "75"))).hasStatus(403);
    assertThat(look(Desk.administrator(Office.DANA))).hasStatus(403);
  }

  @Test
  void aSupervisorCannotSeeRefundsOfTheirOwnApplication() {
    assertThat(look(Desk.supervisor(Office.AIGUL, "75")))
        .hasStatus(409)
        .bodyJson()
        .isLenientlyEqualTo("{\"code\":\"OWN_APPLICATION\"}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void thePageShowsTheSameInWords(String language) throws UnsupportedEncodingException {
    MvcTestResult page = page(language);

    assertThat(page).hasStatusOk();
    assertThat(page.getResponse().getContentAsString())
        .contains("ТОО «Достық»", "990140000004", "SB-4711", "name=\"reference\"")
        .doesNotContain("??");
  }

  @Test
  void thePageClosesItAndShowsTheReference() throws UnsupportedEncodingException {
    assertThat(
            WEB.post()
                .uri("/dashboard/stuck/refunds/" + refund)
                .param("reference", "KGD-2026-118")
                .with(dana())
                .exchange())
        .hasRedirectedUrl("/dashboard/stuck/refunds/" + refund);
    assertThat(page("en").getResponse().getContentAsString())
        .contains("KGD-2026-118", "closed on paper")
        .doesNotContain("name=\"reference\"");
  }

  @Test
  void thePageSaysWhatIsMissing() throws UnsupportedEncodingException {
    MvcTestResult answer =
        WEB.post()
            .uri("/dashboard/stuck/refunds/" + refund)
            .header(HttpHeaders.ACCEPT_LANGUAGE, "en")
            .locale(Locale.ENGLISH)
            .with(dana())
            .exchange();

    assertThat(answer).hasStatusOk();
    assertThat(answer.getResponse().getContentAsString()).contains("Enter the reference");
  }

  private MvcTestResult page(String language) {
    return WEB.get()
        .uri("/dashboard/stuck/refunds/" + refund)
        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
        .locale(Locale.forLanguageTag(language))
        .with(dana())
        .exchange();
  }
}
