package kz.qujat.web.statistics;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.statistics.StatisticsReportBuilder;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.QueryParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The statistics as an API.
@RestController
@Spends(Budget.EXPORTS)
@Tag(name = "Operations")
@Unguarded("the query names the region, and it is checked there")
@ReadsNothing("shows figures only")
final class StatisticsApi {
  private final StatisticsReportBuilder statisticsReportBuilder;

  StatisticsApi(StatisticsReportBuilder statisticsReportBuilder) {
    this.statisticsReportBuilder = statisticsReportBuilder;
  }

  @GetMapping("/api/v1/operations/statistics")
  @Operation(
      summary = "Statistics about the exchange of cards",
      description =
          "Applications are counted on the civil day of their registration, refunds on the day"
              + " they were opened. Supervisors see their own region only.")
  @Parameter(
      name = "region",
      in = ParameterIn.QUERY,
      description =
          "Two digits; the default is the whole country, for supervisors their own region.",
      schema = @Schema(example = "75"))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "First day; the default is a period of thirty days.",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "Last day; the default is today. The period has at most 366 days.",
      schema = @Schema(type = "string", format = "date"))
  @PossibleProblems({ProblemCode.VALIDATION, ProblemCode.NOT_FOUND})
  StatisticsResponse statistics(Staff staff, QueryParameters parameters) {
    return StatisticsResponse.of(
        statisticsReportBuilder.of(
            StatisticsAccess.read(parameters.reader(), staff, statisticsReportBuilder.today())));
  }
}
