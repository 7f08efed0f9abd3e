package kz.qujat.web.operations;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.stuck.StuckCases;
import kz.qujat.domain.lifecycle.Remedy;
import kz.qujat.domain.person.Region;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.openapi.Fails;
import kz.qujat.web.operations.RemedyForm.RemedyBody;
import kz.qujat.web.operations.StuckView.Applied;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.Query;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.node.ObjectNode;

/// Stuck applications for other systems.
@RestController
@Tag(name = "Operations")
@RequestMapping(StuckApi.PATH)
final class StuckApi {
  static final String PATH = "/api/v1/operations/stuck";

  private final StuckCases cases;
  private final Ward ward;
  private final InstantSource clock;

  StuckApi(StuckCases cases, Ward ward, InstantSource clock) {
    this.cases = cases;
    this.ward = ward;
    this.clock = clock;
  }

  @GetMapping
  @Operation(
      summary = "Applications that wait for too long or fail to get through",
      description =
          "An application is stuck when what it waits for has not come by its limit, when a"
              + " hand-over to a neighbour failed and is to be tried again, or when somebody parked"
              + " it. The longest wait comes first. Supervisors see their own region only.")
  @Parameter(
      name = "region",
      in = ParameterIn.QUERY,
      description = "Two digits; without it the whole country, or the supervisor's own region.",
      schema = @Schema(example = "75"))
  @Fails({ProblemCode.VALIDATION, ProblemCode.NOT_FOUND})
  StuckView stuck(
      Staff staff,
      Paging paging,
      @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
    Form form = Query.of(parameters);
    Optional<Region> region = form.optional("region", Region::parse, Flaw.UNKNOWN);
    form.check();
    return StuckView.of(
        cases.page(
            Ward.region(staff, region.orElse(null)),
            clock.instant(),
            paging.limit(),
            paging.cursor()));
  }

  /// What every remedy is told, and how it can fail.
  @Parameter(
      name = "id",
      in = ParameterIn.PATH,
      required = true,
      description = "The application and the cause with a dot between.",
      schema = @Schema(example = "0197297c-0000-7000-8000-000000000001.ACCEPTANCE"))
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      content = @Content(schema = @Schema(implementation = RemedyBody.class)))
  @Fails({
    ProblemCode.NOT_FOUND,
    ProblemCode.MALFORMED,
    ProblemCode.VALIDATION,
    ProblemCode.ILLEGAL_STATE
  })
  @Target(ElementType.METHOD)
  @Retention(RetentionPolicy.RUNTIME)
  private @interface IsARemedy {}

  @PostMapping("/{id}/retry")
  @Operation(
      summary = "Hand over again, now",
      description =
          "Against ACCEPTANCE, FILING, REFUND_ANSWER, RECONCILIATION and NOTICE. What is parked"
              + " after failed tries is tried at once; an order beyond its limit is sent once more"
              + " under the same key, which the neighbour recognises; what became of a filing the"
              + " tax authority is asked, and one it does not know is filed again; where its books"
              + " and ours differ, what either misses is handed over or taken in. What was parked"
              + " by hand is no longer. The answer says that the retry is on its way, the list"
              + " whether it got through. Anything else: 409.")
  @IsARemedy
  ResponseEntity<Applied> retry(
      Staff staff, CaseFile file, @PathVariable String id, @RequestBody ObjectNode body) {
    return apply(staff, file, id, Remedy.RETRY, body);
  }

  @PostMapping("/{id}/release")
  @Operation(
      summary = "Take it from the officer who holds it, or take up again what was parked",
      description =
          "Against DECISION the application goes back into the queue, whoever holds it. Anything"
              + " that was parked is taken up again: what failed is tried in its turn. Against"
              + " RECONCILIATION the difference has been settled elsewhere and is let rest."
              + " Anything else: 409.")
  @IsARemedy
  ResponseEntity<Applied> release(
      Staff staff, CaseFile file, @PathVariable String id, @RequestBody ObjectNode body) {
    return apply(staff, file, id, Remedy.RELEASE, body);
  }

  @PostMapping("/{id}/park")
  @Operation(
      summary = "Set the case aside",
      description =
          "It stays in the list as parked, and what failed is not tried by itself until it is"
              + " retried or released, or what was awaited comes all the same. Parking it again"
              + " changes nothing.")
  @IsARemedy
  ResponseEntity<Applied> park(
      Staff staff, CaseFile file, @PathVariable String id, @RequestBody ObjectNode body) {
    return apply(staff, file, id, Remedy.PARK, body);
  }

  private ResponseEntity<Applied> apply(
      Staff staff, CaseFile file, String id, Remedy remedy, ObjectNode body) {
    StuckId stuck = StuckId.parse(id).orElseThrow();
    String reason = RemedyForm.reason(new Form(body));
    Receipt receipt = ward.apply(staff, file, stuck.awaited(), remedy, reason);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(receipt.version()))
        .body(Applied.of(stuck, remedy, receipt));
  }
}
