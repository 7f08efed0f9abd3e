package kz.qujat.web.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import kz.qujat.application.history.Page;
import kz.qujat.application.reconciliation.ReconciliationReport;
import kz.qujat.application.reconciliation.ReconciliationResult;
import kz.qujat.application.reconciliation.ReconciliationResult.Finding;
import kz.qujat.application.reconciliation.ReconciliationService;
import kz.qujat.application.reconciliation.ReportArchive;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Book;
import kz.qujat.domain.supervision.Discrepancy.Kind;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The results of the comparisons with the neighbours' records.
class ReconciliationTest {
  private static final Office OFFICE = new Office();
  private static final InMemoryArchive ARCHIVE = new InMemoryArchive();
  private static final MockMvcTester WEB =
      Desk.over(
          OFFICE,
          List.of(
              ARCHIVE,
              new ReconciliationService(OFFICE.commands, List.of(), ARCHIVE, Duration.ofHours(6))));

  private static final class InMemoryArchive implements ReportArchive {
    private ReconciliationReport reconciliationReport;

    @Override
    public void keep(ReconciliationReport made) {
      reconciliationReport = made;
    }

    @Override
    public SortedSet<LocalDate> days(Book book) {
      return new TreeSet<>();
    }

    @Override
    public Page<ReconciliationReport> page(int limit, String cursor) {
      return new Page<>(List.of(reconciliationReport), null);
    }
  }

  private final ApplicationId application = new ApplicationId(UUID.randomUUID());

  private void found(Book book, Finding... findings) {
    ARCHIVE.keep(
        new ReconciliationReport(
            UUID.randomUUID(),
            book,
            LocalDate.of(2025, 6, 1),
            Office.NOW,
            new ReconciliationResult(2, 3, List.of(findings))));
  }

  private static MvcTestResult get(String path, String language) {
    return WEB.get()
        .uri(path)
        .header(HttpHeaders.ACCEPT_LANGUAGE, language)
        .locale(Locale.forLanguageTag(language))
        .with(Desk.administrator(Office.DANA))
        .exchange();
  }

  @Test
  void aReportNamesEachDifferenceAndItsIssue() {
    found(
        Book.ORDERS,
        new Finding(application, Discrepancy.ofOrder(1, Kind.PROGRESS)),
        new Finding(null, Discrepancy.ofOrder(2, Kind.MISSING_HERE)));

    assertThat(get("/api/v1/operations/reconciliations", "en"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"items":[{"book":"ORDERS","day":"2025-06-01","ours":2,"theirs":3,"differences":[
              {"applicationId":"%s","caseId":"difference.%s.ORDERS.1.PROGRESS","entry":"1",
               "kind":"PROGRESS","message":"the order stands elsewhere"},
              {"applicationId":null,"caseId":null,"entry":"2","kind":"MISSING_HERE"}]}]}
            """
                .formatted(application, application));
  }

  @ParameterizedTest
  @ValueSource(strings = {"kk", "ru", "en"})
  void everyKindOfDifferenceHasATextInEveryLanguage(String language)
      throws UnsupportedEncodingException {
    for (Kind kind : Kind.values()) {
      found(
          Book.PAYMENTS,
          new Finding(application, Discrepancy.ofPayment(new Digest("e".repeat(64)), kind)));
      MvcTestResult page = get("/dashboard/reconciliation", language);

      assertThat(page).hasStatusOk();
      assertThat(page.getResponse().getContentAsString())
          .contains("e".repeat(64))
          .doesNotContain("??");
    }
  }

  @Test
  void everyInvalidFieldIsNamedInOneResponse() {
    assertThat(compare("{\"book\":\"CASH\",\"day\":\"2025-06-02\",\"night\":1}"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"errors":[{"field":"book","code":"NOT_ALLOWED"},
             {"field":"day","code":"OUT_OF_RANGE"},{"field":"night","code":"UNKNOWN"}]}
            """);
    assertThat(compare("{\"book\":\"PAYMENTS\",\"day\":\"0001-01-01\"}"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo("{\"errors\":[{\"field\":\"day\",\"code\":\"OUT_OF_RANGE\"}]}");
    assertThat(compare("{\"book\":\"PAYMENTS\",\"day\":\"2025-02-30\"}"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo("{\"errors\":[{\"field\":\"day\",\"code\":\"MALFORMED\"}]}");
    assertThat(compare("{}"))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"errors":[{"field":"book","code":"REQUIRED"},{"field":"day","code":"REQUIRED"}]}
            """);
  }

  private static MvcTestResult compare(String body) {
    return WEB.post()
        .uri("/api/v1/operations/reconciliations")
        .contentType(MediaType.APPLICATION_JSON)
        .content(body)
        .with(Desk.administrator(Office.DANA))
        .exchange();
  }
}
