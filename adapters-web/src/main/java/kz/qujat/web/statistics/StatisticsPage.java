package kz.qujat.web.statistics;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.qujat.application.statistics.Report;
import kz.qujat.application.statistics.Reports;
import kz.qujat.application.statistics.Statistics.Scope;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.page.Entry;
import kz.qujat.web.wire.InvalidInput;
import kz.qujat.web.wire.Query;
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
@RequestMapping("/statistics")
@Unguarded("the query names the region, and it is checked there")
final class StatisticsPage {
  private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
  private static final MediaType XLSX =
      MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

  private final Reports reports;
  private final Sheets sheets;
  private final Charts charts;

  StatisticsPage(Reports reports, Sheets sheets, Charts charts) {
    this.reports = reports;
    this.sheets = sheets;
    this.charts = charts;
  }

  @GetMapping
  String statistics(Staff staff, @RequestParam Map<String, String> asked, Model model) {
    Entry entry = Entry.of(asked);
    model.addAttribute("entry", entry);
    model.addAttribute("country", Scopes.isOfTheCountry(staff));
    try {
      Scope scope = Scopes.read(entry.form(Set.of()), staff, reports.today());
      show(reports.of(scope), model);
    } catch (InvalidInput e) {
      model.addAttribute("entry", entry.with(e));
    }
    return "statistics/statistics";
  }

  private void show(Report report, Model model) {
    List<Sheet> tables = sheets.of(report);
    Scope scope = report.scope();
    model.addAttribute("scope", scope);
    model.addAttribute("report", report);
    model.addAttribute("percentage", tables.getFirst().rows().get(8).getLast().text());
    for (Sheet table : tables) {
      model.addAttribute(table.key(), table);
    }
    model.addAttribute("arrivals", charts.arrivals(report));
    model.addAttribute("timesChart", charts.bars(tables.get(1), 2, 3));
    model.addAttribute("regionsChart", charts.bars(tables.get(3), 1, 1));
    model.addAttribute("forecastChart", charts.bars(tables.get(4), 1, 2));
    model.addAttribute(
        "entry",
        Entry.of(
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
    Report report = report(staff, asked);
    return file(report.scope(), "csv", CSV, Files.csv(sheets.of(report)));
  }

  @GetMapping("/figures.xlsx")
  ResponseEntity<byte[]> xlsx(Staff staff, @RequestParam Map<String, String> asked) {
    Report report = report(staff, asked);
    return file(report.scope(), "xlsx", XLSX, Files.xlsx(sheets.of(report)));
  }

  private Report report(Staff staff, Map<String, String> asked) {
    return reports.of(Scopes.read(Query.of(asked), staff, reports.today()));
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
