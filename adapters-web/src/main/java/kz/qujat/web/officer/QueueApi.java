package kz.qujat.web.officer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.QueryParameters;
import kz.qujat.web.worklist.QueueFilter;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API for the review queue of an officer's region.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Officer")
@Unguarded("lists only the caller's region")
@ReadsNothing("a page of the queue")
final class QueueApi {
  private final Worklist worklist;
  private final PseudonymDirectory pseudonymDirectory;

  QueueApi(Worklist worklist, PseudonymDirectory pseudonymDirectory) {
    this.worklist = worklist;
    this.pseudonymDirectory = pseudonymDirectory;
  }

  @GetMapping("/api/v1/review/queue")
  @Operation(summary = "The queue of the region")
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      schema = @Schema(allowableValues = {"REGISTERED", "UNDER_REVIEW"}))
  @Parameter(
      name = "mine",
      in = ParameterIn.QUERY,
      description = "Only the applications that the caller holds.",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              allowableValues = {"registeredAt", "dueOn", "windowClosesOn"},
              defaultValue = "registeredAt"))
  @PossibleProblems(ProblemCode.VALIDATION)
  QueueView queue(Officer officer, Paging paging, QueryParameters parameters) {
    Worklist.Query query = QueueFilter.of(parameters.reader()).query(officer);
    return QueueView.of(worklist.page(query, paging.limit(), paging.cursor()), pseudonymDirectory);
  }
}
