package kz.qujat.web.applicant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.net.URI;
import java.util.List;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.DraftService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.Page;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API for a citizen's own applications: start, change, view and withdraw.
@RestController
@Unmetered("it reads or changes little")
@RequestMapping("/api/v1/applications")
@Tag(name = "Citizen")
@GuardedBy(OwnApplicationGuard.class)
final class ApplicantApi {
  static final String PATH = "/api/v1/applications/";

  private final DraftService draftService;
  private final CitizenApplications own;
  private final ApplicationViewFactory views;

  ApplicantApi(DraftService draftService, CitizenApplications own, ApplicationViewFactory views) {
    this.draftService = draftService;
    this.own = own;
    this.views = views;
  }

  @Unguarded("creates an object of the caller")
  @PostMapping
  @Spends({Budget.REGISTER, Budget.DRAFTS_OF_A_DAY})
  @Operation(summary = "Start an application")
  @ApiResponse(responseCode = "201")
  @PossibleProblems({
    ProblemCode.VALIDATION,
    ProblemCode.MALFORMED,
    ProblemCode.REASON_NOT_SUPPORTED,
    ProblemCode.TOO_EARLY,
    ProblemCode.TOO_LATE,
    ProblemCode.PILOT_CLOSED,
    ProblemCode.NO_CURRENT_CARD,
    ProblemCode.CARD_INVALIDATED,
    ProblemCode.NOT_A_CITIZEN,
    ProblemCode.UNDER_AGE,
    ProblemCode.PERSON_STATUS,
    ProblemCode.REGISTER_RECORD_UNCLEAR,
    ProblemCode.REAPPLICATION_NOT_ALLOWED,
    ProblemCode.APPLICATION_ALREADY_OPEN,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.NOT_FOUND,
    ProblemCode.NEIGHBOUR_UNAVAILABLE
  })
  ResponseEntity<ApplicationView> start(
      SignedInCitizen signedInCitizen, @RequestBody ApplicationForm form) {
    CommandResult commandResult = draftService.start(signedInCitizen, form.request());
    ApplicationId id = commandResult.application().id();
    ResponseEntity<ApplicationView> answer = views.answer(id);
    return ResponseEntity.created(URI.create(PATH + id))
        .headers(answer.getHeaders())
        .body(answer.getBody());
  }

  @PutMapping("/{id}")
  @Spends(Budget.CONTACT_CHANGES_OF_A_DAY)
  @Operation(summary = "Change region, registration point or contacts of a draft")
  @io.swagger.v3.oas.annotations.parameters.RequestBody(
      description = "Fields that are left out stay unchanged; null removes the e-mail address.")
  @PossibleProblems({
    ProblemCode.VALIDATION,
    ProblemCode.MALFORMED,
    ProblemCode.NOT_FOUND,
    ProblemCode.ALREADY_REGISTERED,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION
  })
  ResponseEntity<ApplicationView> change(
      SignedInCitizen signedInCitizen,
      CaseFile file,
      IfMatch ifMatch,
      @RequestBody DraftChangeForm form) {
    DraftChangeForm.Change change = own.change(form, file);
    draftService.change(
        signedInCitizen, file.id(), change.point(), change.contacts(), ifMatch.version());
    return views.answer(file.id());
  }

  /// A page of the list of the caller's applications.
  record ApplicationList(List<ApplicationView> items, @Nullable String nextCursor) {}

  @Unguarded("lists only objects of the caller")
  @GetMapping
  @Operation(summary = "The caller's applications, latest first")
  @PossibleProblems(ProblemCode.VALIDATION)
  ApplicationList list(SignedInCitizen signedInCitizen, Paging paging) {
    Page<CaseFile> page = own.page(signedInCitizen, paging);
    return new ApplicationList(page.items().stream().map(views::of).toList(), page.nextCursor());
  }

  @GetMapping("/{id}")
  @Operation(summary = "One application")
  @PossibleProblems(ProblemCode.NOT_FOUND)
  ResponseEntity<ApplicationView> show(CaseFile file) {
    return ApplicationViewFactory.answer(views.of(file));
  }

  @DeleteMapping("/{id}")
  @Operation(summary = "Withdraw a draft; a paid duty is refunded")
  @ApiResponse(responseCode = "204")
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.ALREADY_REGISTERED,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION
  })
  ResponseEntity<Void> withdraw(SignedInCitizen signedInCitizen, CaseFile file, IfMatch ifMatch) {
    CommandResult commandResult =
        draftService.withdraw(signedInCitizen, file.id(), ifMatch.version());
    return ResponseEntity.status(HttpStatus.NO_CONTENT)
        .header(HttpHeaders.ETAG, IfMatch.tag(commandResult.version()))
        .build();
  }
}
