package kz.qujat.web.applicant;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.RegistrationService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.domain.application.DraftEvent.ApplicationRegistered;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import kz.qujat.web.ticket.TicketRenderer;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API for registering a citizen's own application, and for its ticket.
@RestController
@Unmetered("it reads or changes little")
@RequestMapping("/api/v1/applications/{id}")
@Tag(name = "Citizen")
@GuardedBy(OwnApplicationGuard.class)
final class RegistrationApi {
  private final RegistrationService registrationService;
  private final CaseFileQuery cases;
  private final CitizenApplications own;
  private final TicketRenderer ticketRenderer;

  RegistrationApi(
      RegistrationService registrationService,
      CaseFileQuery cases,
      CitizenApplications own,
      TicketRenderer ticketRenderer) {
    this.registrationService = registrationService;
    this.cases = cases;
    this.own = own;
    this.ticketRenderer = ticketRenderer;
  }

  /// The ticket as data.
  record TicketView(String ticketNumber, Instant registeredAt, LocalDate dueOn) {}

  @PostMapping("/registration")
  @Spends(Budget.REGISTER)
  @Operation(summary = "Register the application and issue the ticket")
  @ApiResponse(responseCode = "201", description = "Registered")
  @ApiResponse(responseCode = "200", description = "Already registered")
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.INCOMPLETE,
    ProblemCode.TOO_LATE,
    ProblemCode.PILOT_CLOSED,
    ProblemCode.NO_CURRENT_CARD,
    ProblemCode.CARD_INVALIDATED,
    ProblemCode.NOT_A_CITIZEN,
    ProblemCode.UNDER_AGE,
    ProblemCode.PERSON_STATUS,
    ProblemCode.REGISTER_RECORD_UNCLEAR,
    ProblemCode.REAPPLICATION_NOT_ALLOWED,
    ProblemCode.TOO_EARLY,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION,
    ProblemCode.NEIGHBOUR_UNAVAILABLE
  })
  ResponseEntity<TicketView> register(
      SignedInCitizen signedInCitizen, CaseFile file, IfMatch ifMatch) {
    CommandResult commandResult =
        registrationService.register(signedInCitizen, file.id(), ifMatch.version());
    ApplicationRegistered event = registration(cases.get(file.id()));
    return ResponseEntity.status(commandResult.changed() ? HttpStatus.CREATED : HttpStatus.OK)
        .location(URI.create(ApplicantApi.PATH + file.id()))
        .eTag(IfMatch.tag(commandResult.version()))
        .body(new TicketView(event.ticket().toString(), event.at(), event.term().dueOn()));
  }

  @GetMapping("/ticket.pdf")
  @Spends(Budget.DOCUMENTS)
  @Operation(summary = "The ticket to print, in Kazakh or Russian")
  @ApiResponse(responseCode = "200", content = @Content(mediaType = "application/pdf"))
  @PossibleProblems(ProblemCode.NOT_FOUND)
  ResponseEntity<byte[]> ticket(CaseFile file, HttpServletRequest request) {
    ApplicationRegistered event = registration(file);
    return ResponseEntity.ok()
        .contentType(MediaType.APPLICATION_PDF)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            ContentDisposition.inline().filename(event.ticket() + ".pdf").build().toString())
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .body(ticketRenderer.print(event, language(file, request)));
  }

  private static ApplicationRegistered registration(CaseFile file) {
    return Optional.ofNullable(file.milestones().registered())
        .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
  }

  /// Kazakh or Russian when the caller asks for it, otherwise the language of the application.
  private Locale language(CaseFile file, HttpServletRequest request) {
    Locale wanted = LanguageResolver.of(request);
    boolean specified = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) != null;
    return specified && !wanted.equals(LanguageResolver.EN) ? wanted : own.language(file);
  }
}
