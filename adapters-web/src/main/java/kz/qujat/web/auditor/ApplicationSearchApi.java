package kz.qujat.web.auditor;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.budget.Budget;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.web.access.SearchedCases;
import kz.qujat.web.auditor.Match.Found;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;
import kz.qujat.web.wire.QueryParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The search for applications, by the data on the ticket or by person.
@RestController
@Spends(Budget.SEARCHES)
@Tag(name = "Auditor")
@RequestMapping("/api/v1/audit")
@Unguarded("auditors may search the whole country")
@Reads(AccessKind.SEARCH_RESULT)
final class ApplicationSearchApi {
  private final ApplicationSearchService applicationSearchService;

  ApplicationSearchApi(ApplicationSearchService applicationSearchService) {
    this.applicationSearchService = applicationSearchService;
  }

  @GetMapping("/applications")
  @Operation(summary = "Registered applications by ticket number, region and day")
  @Parameter(
      name = "ticketNumber",
      in = ParameterIn.QUERY,
      schema = @Schema(example = "75-250602-000001-9"))
  @Parameter(name = "region", in = ParameterIn.QUERY, schema = @Schema(example = "75"))
  @Parameter(
      name = "from",
      in = ParameterIn.QUERY,
      description = "First day of registration.",
      schema = @Schema(type = "string", format = "date"))
  @Parameter(
      name = "to",
      in = ParameterIn.QUERY,
      description = "Last day of registration.",
      schema = @Schema(type = "string", format = "date"))
  @PossibleProblems(ProblemCode.VALIDATION)
  Found matching(Paging paging, SearchedCases searchedCases, QueryParameters parameters) {
    JsonObjectReader jsonObjectReader = parameters.reader();
    Optional<TicketNumber> ticket =
        jsonObjectReader.optional("ticketNumber", TicketNumber::parse, FieldFaultCode.MALFORMED);
    ApplicationSearchService.Limits limits = ApplicationSearchService.Limits.read(jsonObjectReader);
    jsonObjectReader.check();
    return ticket.isPresent()
        ? applicationSearchService.under(ticket.get(), limits, paging, searchedCases)
        : applicationSearchService.within(limits, paging, searchedCases);
  }

  /// Search by person. The IIN is in the request body so that it never appears in a URL.
  @PostMapping("/searches")
  @Operation(summary = "Every application of a person")
  @PossibleProblems({ProblemCode.MALFORMED, ProblemCode.VALIDATION})
  Found of(Paging paging, SearchedCases searchedCases, @RequestBody PersonSearchForm body) {
    return applicationSearchService.of(body.person(), paging, searchedCases);
  }
}
