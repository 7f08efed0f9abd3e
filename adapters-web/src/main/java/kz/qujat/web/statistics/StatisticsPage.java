package kz.qujat.web.statistics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.application.statistics.StatisticsReport;
import kz.qujat.application.statistics.StatisticsReportBuilder;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.page.FormState;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.QueryParameterReader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The statistics as a page, with charts, tables, and the tables as downloads.
@Controller
@Spends(Budget.EXPORTS)
@RequestMapping("/statistics")
@Unguarded("the query names the region, and it is checked there")
@ReadsNothing("shows figures only")
final class StatisticsPage {
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final StatisticsReportBuilder statisticsReportBuilder;
  private final Tables tables;
  private final ChartFactory chartFactory;

  StatisticsPage(
      StatisticsReportBuilder statisticsReportBuilder, Tables tables, ChartFactory chartFactory) {
    this.statisticsReportBuilder = statisticsReportBuilder;
    this.tables = tables;
    this.chartFactory = chartFactory;
  }

  @GetMapping
  String statistics(Staff staff, @RequestParam Map<String, String> asked, Model model) {
    FormState formState = FormState.of(asked);
    model.addAttribute("entry", formState);
    model.addAttribute("country", StatisticsAccess.isOfTheCountry(staff));
    try {
      Scope scope =
          StatisticsAccess.read(formState.form(Set.of()), staff, statisticsReportBuilder.today());
      show(statisticsReportBuilder.of(scope), model);
    } catch (InvalidInput e) {
      model.addAttribute("entry", formState.with(e));
    }
    return "statistics/statistics";
  }

  private void show(StatisticsReport statisticsReport, Model model) {
    List<Table> tables = this.tables.of(statisticsReport);
    Scope scope = statisticsReport.scope();
    model.addAttribute("scope", scope);
    model.addAttribute("report", statisticsReport);
    model.addAttribute("percentage", tables.getFirst().rows().get(8).getLast().text());
    for (Table table : tables) {
      model.addAttribute(table.key(), table);
    }
    model.addAttribute("arrivals", chartFactory.arrivals(statisticsReport));
    model.addAttribute("timesChart", chartFactory.bars(tables.get(1), 2, 3));
    model.addAttribute("regionsChart", chartFactory.bars(tables.get(3), 1, 1));
    model.addAttribute("forecastChart", chartFactory.bars(tables.get(4), 1, 2));
    model.addAttribute(
        "entry",
        FormState.of(
            Map.of(
                "region",
                scope.region() == null ? "" : scope.region().code(),
                "from",
                scope.from(),
                "to",
                scope.to())));
  }

  @GetMapping("/figures.csv")
  ResponseEntity<byte[]> csv(Staff staff, @RequestParam Map<String, String> asked) {
    StatisticsReport statisticsReport = report(staff, asked);
    return file(statisticsReport.scope(), "csv", CSV, TableExport.csv(tables.of(statisticsReport)));
  }

  @GetMapping("/figures.xlsx")
  ResponseEntity<byte[]> xlsx(Staff staff, @RequestParam Map<String, String> asked) {
    StatisticsReport statisticsReport = report(staff, asked);
    return file(
        statisticsReport.scope(), "xlsx", XLSX, TableExport.xlsx(tables.of(statisticsReport)));
  }

  private StatisticsReport report(Staff staff, Map<String, String> asked) {
    return statisticsReportBuilder.of(
        StatisticsAccess.read(
            QueryParameterReader.of(asked), staff, statisticsReportBuilder.today()));
  }

  private static ResponseEntity<byte[]> file(
      Scope scope, String ending, MediaType type, byte[] content) {
    String name =
        "qujat-%s-%s-%s.%s"
            .formatted(
                scope.region() == null ? "kz" : scope.region().code(),
                scope.from(),
                scope.to(),
                ending);
    return ResponseEntity.ok()
        .contentType(type)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.attachment().filename(name).build().toString())
        .body(content);
  }
}
