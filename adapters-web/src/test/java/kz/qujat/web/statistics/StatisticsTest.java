package kz.qujat.web.statistics;

import static java.nio.charset.StandardCharsets.UTF_8;
import static kz.qujat.web.office.Office.DANA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.application.statistics.StatisticsReportBuilder;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.person.Region;
import kz.qujat.web.office.Desk;
import kz.qujat.web.office.Office;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/// The statistics on 2 June 2025.
class StatisticsTest {
  private static final PaperStatistics PAPER = new PaperStatistics();
  private static final MockMvcTester WEB =
      Desk.over(
          new Office(),
          List.of(
              new StatisticsReportBuilder(
                  PAPER, new WorkingCalendar("2025", Map.of()), () -> Office.NOW)));

  @Test
  void theReportIsReturnedAsData() {
    assertThat(asks("AUDITOR", "?region=75&from=2025-06-01&to=2025-06-02"))
        .hasStatusOk()
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"region":"75","from":"2025-06-01","to":"2025-06-02",
             "received":1200,"decided":1000,"approved":900,
             "annulled":{"total":100,"byReason":{"POOR_PHOTO":70,"ADDITIONAL_CHECKS":30}},
             "times":[{"status":"REGISTERED","count":1000,"medianSeconds":21600,"p90Seconds":108000},
                      {"status":"READY_FOR_PICKUP","count":0,"medianSeconds":null}],
             "term":{"finished":800,"inTerm":760,"percentage":95.0,"overdue":15},
             "refunds":[{"state":"PAID","count":60,"amount":"51900.00","currency":"KZT"}],
             "regions":[{"region":"75","received":1200,"annulled":100}],
             "days":[{"day":"2025-06-02","received":1200,"decided":1000}]}
            """);
  }

  @Test
  void theForecastCoversTheNextFiveWorkingDays() {
    assertThat(asks("AUDITOR", ""))
        .bodyJson()
        .extractingPath("forecast[0].days[*].day")
        .asArray()
        .containsExactly("2025-06-03", "2025-06-04", "2025-06-05", "2025-06-06", "2025-06-09");
  }

  @ParameterizedTest
  @CsvSource({"AUDITOR", "ADMINISTRATOR"})
  void staffOfTheCountrySeeTheCountry(String role) {
    assertThat(asks(role, "")).hasStatusOk();
    assertThat(PAPER.asked)
        .isEqualTo(new Scope(null, LocalDate.of(2025, 5, 4), LocalDate.of(2025, 6, 2)));
  }

  @Test
  void aSupervisorSeesTheirOwnRegion() {
    assertThat(asks("SUPERVISOR", "?from=2025-06-02")).hasStatusOk();
    assertThat(PAPER.asked)
        .isEqualTo(new Scope(Region.ALMATY, LocalDate.of(2025, 6, 2), LocalDate.of(2025, 6, 2)));
  }

  @Test
  void anotherRegionIsNotFoundForASupervisor() {
    assertThat(asks("SUPERVISOR", "?region=71")).hasStatus(404);
    assertThat(asks("SUPERVISOR", "?region=75")).hasStatusOk();
  }

  @ParameterizedTest
  @CsvSource({
    "region=99, region, UNKNOWN",
    "from=2025-06-31, from, MALFORMED",
    "from=2025-06-02&to=2025-06-01, to, OUT_OF_RANGE",
    "from=2024-06-01&to=2025-06-02, to, OUT_OF_RANGE"
  })
  void anInvalidParameterIsNamed(String query, String field, String code) {
    assertThat(asks("AUDITOR", "?" + query))
        .hasStatus(400)
        .bodyJson()
        .isLenientlyEqualTo(
            """
            {"code":"VALIDATION","errors":[{"field":"%s","code":"%s"}]}
            """
                .formatted(field, code));
  }

  @Test
  void theTablesAreExportedInTheLocalCsvFormat() throws IOException {
    MvcTestResult answer = page("/figures.csv?region=75&from=2025-06-02&to=2025-06-02");
    assertThat(answer)
        .hasStatusOk()
        .hasHeader(
            "Content-Disposition", "attachment; filename=\"qujat-75-2025-06-02-2025-06-02.csv\"");
    assertThat(answer.getResponse().getContentAsString(UTF_8))
        .startsWith("\uFEFF\"")
        .contains("\"Received\";1200\r\n")
        .contains("\"Finished in time, %\";95,0\r\n")
        .contains("2025-06-02;1200;1000\r\n")
        .contains("\"Almaty city\";1200;1000;100;800;95,0;15;0;40");
  }

  @Test
  void theWorkbookContainsTheSameNumbers() throws IOException {
    byte[] file = page("/figures.xlsx?region=75").getResponse().getContentAsByteArray();
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      assertThat(book.getSheets().count()).isEqualTo(6);
      List<Row> rows = book.getFirstSheet().read();
      assertThat(rows.get(1).getCellText(0)).isEqualTo("Received");
      assertThat(rows.get(1).getCellAsNumber(1).orElseThrow()).isEqualByComparingTo("1200");
    }
  }

  private static MvcTestResult asks(String role, String query) {
    return WEB.get()
        .uri("/api/v1/operations/statistics" + query)
        .with(Desk.staff(DANA, role, "75"))
        .exchange();
  }

  private static MvcTestResult page(String path) {
    return WEB.get()
        .uri("/statistics" + path)
        .header("Accept-Language", "en")
        .with(Desk.staff(DANA, "AUDITOR", "75"))
        .exchange();
  }
}
