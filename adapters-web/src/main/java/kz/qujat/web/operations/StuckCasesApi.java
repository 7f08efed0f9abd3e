package kz.qujat.web.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.InstantSource;
import java.util.Optional;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.operations.RemedyForm.RemedyBody;
import kz.qujat.web.operations.StuckCasesView.Applied;
import kz.qujat.web.operations.StuckCasesView.RowKind;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;
import kz.qujat.web.wire.QueryParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The list of open issues and their remedies, as an API.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Operations")
@RequestMapping(StuckCasesApi.PATH)
@GuardedBy(OwnRegionStuckCaseGuard.class)
@ReadsNothing("a page of a list without names, or the result of a remedy")
final class StuckCasesApi {
  static final String PATH = "/api/v1/operations/stuck";

  private final StuckCases cases;
  private final RemedyFormHandler remedyFormHandler;
  private final InstantSource clock;

  StuckCasesApi(StuckCases cases, RemedyFormHandler remedyFormHandler, InstantSource clock) {
    this.cases = cases;
    this.remedyFormHandler = remedyFormHandler;
    this.clock = clock;
  }

  @Unguarded("the query names the region, and it is checked there")
  @GetMapping
  @Operation(
      summary =
          "The list of open issues: what waits too long, cannot be delivered, differs or was not"
              + " understood",
      description =
          "A row is one of these: a wait of an application or refund that is beyond its limit, is"
              + " parked, or has a failed delivery; a discrepancy between our records and a"
              + " neighbour's; a message or register record that could not be understood; an"
              + " application that a list could not follow. The longest wait comes first."
              + " Supervisors see their own region; administrators see the whole country and the"
              + " issues that belong to no region.")
  @Parameter(
      name = "region",
      in = ParameterIn.QUERY,
      description =
          "Two digits; the default is the whole country, for supervisors their own region.",
      schema = @Schema(example = "75"))
  @PossibleProblems({ProblemCode.VALIDATION, ProblemCode.NOT_FOUND})
  StuckCasesView stuck(Staff staff, Paging paging, QueryParameters parameters) {
    JsonObjectReader jsonObjectReader = parameters.reader();
    Optional<Region> region =
        jsonObjectReader.optional("region", Region::parse, FieldFaultCode.UNKNOWN);
    jsonObjectReader.check();
    return StuckCasesView.of(
        cases.page(
            CaseScope.region(staff, region.orElse(null)),
            clock.instant(),
            paging.limit(),
            paging.cursor()));
  }

  /// The parameters and the problems that all remedies share.
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      description = "The id of the row; 404 when the issue is over.",
      schema =
          @Schema(example = "application-wait.0197297c-0000-7000-8000-000000000001.ACCEPTANCE.6"))
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.MALFORMED,
    ProblemCode.VALIDATION,
    ProblemCode.WRONG_REMEDY,
    ProblemCode.OWN_APPLICATION
  })
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  private @interface RemedyOperation {}

  @PostMapping("/{id}/retry")
  @Operation(
      summary = "Retry now",
      description =
          "A message that could not be delivered is sent again at once, with the same key, so that"
              + " the neighbour recognises a duplicate. A missing answer is requested. An entry"
              + " that is missing on one side is sent to the neighbour or taken over from it. A"
              + " parked wait stays parked. The response confirms only that the retry has started;"
              + " the list shows whether it succeeded. For an application that a list could not"
              + " follow, what the list shows of it is built anew, and the response is given"
              + " afterwards: STILL_FAILING when it did not succeed.")
  @RemedyOperation
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.MALFORMED,
    ProblemCode.VALIDATION,
    ProblemCode.WRONG_REMEDY,
    ProblemCode.STILL_FAILING,
    ProblemCode.OWN_APPLICATION
  })
  Applied retry(Staff staff, @PathVariable String id, @RequestBody RemedyBody body) {
    return apply(staff, id, Remedy.RETRY, body.form());
  }

  @PostMapping("/{id}/park")
  @Operation(
      summary = "Park a wait",
      description =
          "The wait stays in the list. There are no automatic retries until it is resumed, or until"
              + " what is awaited arrives anyway. Parking it again changes nothing.")
  @RemedyOperation
  Applied park(Staff staff, @PathVariable String id, @RequestBody RemedyBody body) {
    return apply(staff, id, Remedy.PARK, body.form());
  }

  @PostMapping("/{id}/resume")
  @Operation(
      summary = "Resume a parked wait",
      description =
          "Failed deliveries are retried as scheduled. The officer who holds the application keeps"
              + " it. If the wait is not parked, nothing changes.")
  @RemedyOperation
  Applied resume(Staff staff, @PathVariable String id, @RequestBody RemedyBody body) {
    return apply(staff, id, Remedy.RESUME, body.form());
  }

  @PostMapping("/{id}/take-back")
  @Operation(
      summary = "Take the application from the officer who holds it",
      description = "Possible for a wait for a DECISION. The application returns to the queue.")
  @RemedyOperation
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.MALFORMED,
    ProblemCode.VALIDATION,
    ProblemCode.WRONG_REMEDY,
    ProblemCode.OWN_APPLICATION,
    ProblemCode.CLAIMED_BY_OTHER,
    ProblemCode.ILLEGAL_STATE
  })
  Applied takeBack(Staff staff, @PathVariable String id, @RequestBody RemedyBody body) {
    return apply(staff, id, Remedy.TAKE_BACK, body.form());
  }

  @PostMapping("/{id}/settle")
  @Operation(
      summary = "Mark a discrepancy, or something not understood, as settled",
      description =
          "Settles exactly this issue. If the discrepancy says that a card exists, `card` states"
              + " what became of that card, and orders may be sent again. If the issue is settled"
              + " already, nothing changes.")
  @RemedyOperation
  Applied settle(Staff staff, @PathVariable String id, @RequestBody RemedyForm form) {
    return apply(staff, id, Remedy.SETTLE, form);
  }

  private Applied apply(Staff staff, String id, Remedy remedy, RemedyForm form) {
    SupervisionSubject subject = SupervisionSubject.parse(id).orElseThrow();
    remedyFormHandler.apply(staff, subject, remedy, form);
    return new Applied(id, RowKind.of(subject), remedy);
  }
}
