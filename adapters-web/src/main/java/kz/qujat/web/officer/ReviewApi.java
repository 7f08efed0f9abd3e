package kz.qujat.web.officer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.ReviewService;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.body.JsonFormReader;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.dossier.DecisionKind;
import kz.qujat.web.dossier.OwnRegionGuard;
import kz.qujat.web.dossier.Reviewer;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.officer.DecisionForm.AnnulmentBody;
import kz.qujat.web.officer.DecisionForm.ApprovalBody;
import kz.qujat.web.officer.DecisionForm.DecisionBody;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.QueryParameterReader;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The API with which an officer claims, releases and decides an application.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Officer")
@RequestMapping("/api/v1/review/{id}")
@GuardedBy(OwnRegionGuard.class)
@ReadsNothing("answers with the state that the officer produced")
final class ReviewApi {
  private final ReviewService reviewService;
  private final PseudonymDirectory pseudonymDirectory;
  private final JsonFormReader forms;

  ReviewApi(
      ReviewService reviewService, PseudonymDirectory pseudonymDirectory, JsonFormReader forms) {
    this.forms = forms;
    this.reviewService = reviewService;
    this.pseudonymDirectory = pseudonymDirectory;
  }

  /// The state of the application after an officer's command.
  ///
  /// @param claimedBy null unless the application is under review
  record Decided(UUID id, Status status, long version, @Nullable Reviewer claimedBy) {}

  @PostMapping("/claim")
  @Operation(summary = "Claim the application; claiming it again changes nothing")
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_APPLICATION,
    ProblemCode.CLAIMED_BY_OTHER,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION
  })
  ResponseEntity<Decided> claim(Officer officer, CaseFile file, IfMatch ifMatch) {
    return answer(reviewService.claim(officer, file.id(), ifMatch.version()));
  }

  @PostMapping("/release")
  @Operation(summary = "Release the application, which returns to the queue")
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.OWN_APPLICATION,
    ProblemCode.NOT_CLAIMED,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION
  })
  ResponseEntity<Decided> release(Officer officer, CaseFile file, IfMatch ifMatch) {
    return answer(reviewService.giveBack(officer, file.id(), ifMatch.version()));
  }

  @Reads(AccessKind.DOCUMENT)
  @GetMapping("/decision-document")
  @Operation(summary = "The exact bytes to sign for a decision")
  @Parameter(
      name = "decision",
      in = ParameterIn.QUERY,
      required = true,
      schema = @Schema(implementation = DecisionKind.class))
  @Parameter(
      name = "reason",
      in = ParameterIn.QUERY,
      description = "Required for an annulment, not allowed for an approval.",
      schema = @Schema(implementation = AnnulmentReason.class))
  @Parameter(name = "comment", in = ParameterIn.QUERY, schema = @Schema(maxLength = 1000))
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.VALIDATION,
    ProblemCode.OWN_APPLICATION,
    ProblemCode.NOT_CLAIMED,
    ProblemCode.HOLDER_NOT_THE_SAME,
    ProblemCode.ILLEGAL_STATE
  })
  DecisionPaper document(
      Officer officer,
      CaseFile file,
      @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
    return documentFor(
        officer,
        file,
        forms.readKnown(QueryParameterReader.fields(parameters), DecisionBody.class).intent());
  }

  @Reads(AccessKind.DOCUMENT)
  @PostMapping("/decision-document")
  @Operation(summary = "The exact bytes to sign for the decision in the body")
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.MALFORMED,
    ProblemCode.VALIDATION,
    ProblemCode.OWN_APPLICATION,
    ProblemCode.NOT_CLAIMED,
    ProblemCode.HOLDER_NOT_THE_SAME,
    ProblemCode.ILLEGAL_STATE
  })
  DecisionPaper document(Officer officer, CaseFile file, @RequestBody DecisionBody body) {
    return documentFor(officer, file, body.intent());
  }

  private DecisionPaper documentFor(Officer officer, CaseFile file, Intent intent) {
    return DecisionPaper.of(reviewService.document(officer, file.id(), intent));
  }

  @PostMapping("/approval")
  @Spends(Budget.SIGNATURES)
  @Operation(
      summary = "Approve with an electronic signature",
      description =
          "Refused with HOLDER_NOT_THE_SAME when the register's data about the holder have changed"
              + " in more than a spelling. Such an application can only be annulled.")
  @PossibleDecisionProblems
  ResponseEntity<Decided> approve(
      Officer officer, CaseFile file, IfMatch ifMatch, @RequestBody ApprovalBody body) {
    return decide(officer, file, ifMatch, body.form());
  }

  @PostMapping("/annulment")
  @Spends(Budget.SIGNATURES)
  @Operation(summary = "Annul with an electronic signature")
  @PossibleDecisionProblems
  ResponseEntity<Decided> annul(
      Officer officer, CaseFile file, IfMatch ifMatch, @RequestBody AnnulmentBody body) {
    return decide(officer, file, ifMatch, body.form());
  }

  private ResponseEntity<Decided> decide(
      Officer officer, CaseFile file, IfMatch ifMatch, DecisionForm form) {
    return answer(
        reviewService.decide(officer, file.id(), form.intent(), form.cms(), ifMatch.version()));
  }

  private ResponseEntity<Decided> answer(CommandResult commandResult) {
    Begun application = commandResult.application();
    var decided =
        new Decided(
            application.id().value(),
            Status.of(application),
            commandResult.version(),
            Reviewer.of(application, pseudonymDirectory));
    return ResponseEntity.ok().eTag(IfMatch.tag(commandResult.version())).body(decided);
  }
}
