package kz.qujat.web.pickup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.servlet.http.HttpServletResponse;
import kz.qujat.application.access.AccessKind;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.pickup.CardHandover;
import kz.qujat.domain.application.Status;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.HandoverClerk;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API for handing over a card by its ticket number.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Registration point")
@RequestMapping("/api/v1/pickups/{ticketNumber}")
@GuardedBy(value = OwnPointGuard.class, variable = "ticketNumber")
@Reads(AccessKind.CARD)
final class PickupApi {
  private final CardHandover cardHandover;
  private final CardHolders cardHolders;

  PickupApi(CardHandover cardHandover, CardHolders cardHolders) {
    this.cardHandover = cardHandover;
    this.cardHolders = cardHolders;
  }

  /// Shows the state of a ticket.
  ///
  /// Without the register, the response has no holder name. The name appears once the register is
  /// back, without a new version. The ETag is therefore set on the response directly, so that
  /// Spring never returns "not modified".
  @GetMapping
  @Spends(Budget.SEARCHES)
  @Operation(summary = "The state of a ticket, with the masked name of its holder")
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.TICKET_NUMBER_INVALID,
    ProblemCode.OWN_APPLICATION
  })
  PickupView look(@PathVariable String ticketNumber, CaseFile file, HttpServletResponse response) {
    CardHolders.Masked holder = cardHolders.of(file);
    response.setHeader(HttpHeaders.ETAG, IfMatch.tag(file.version()));
    return new PickupView(
        ticketNumber,
        file.status(),
        holder.name(),
        cardHandover.cardNumber(file).orElse(null),
        holder.unavailable());
  }

  @ReadsNothing("answers with the state that the issuer produced")
  @PostMapping("/issuance")
  @Operation(summary = "Hand the card over to its holder in exchange for the old one")
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.TICKET_NUMBER_INVALID,
    ProblemCode.OWN_APPLICATION,
    ProblemCode.MALFORMED,
    ProblemCode.VALIDATION,
    ProblemCode.NOT_READY,
    ProblemCode.ALREADY_ISSUED,
    ProblemCode.WRONG_RECIPIENT,
    ProblemCode.OLD_CARD_NOT_SURRENDERED,
    ProblemCode.STALE_VERSION
  })
  ResponseEntity<HandoverView> issue(
      @PathVariable String ticketNumber,
      HandoverClerk handoverClerk,
      CaseFile file,
      IfMatch ifMatch,
      @RequestBody HandoverForm form) {
    var commandResult =
        cardHandover.issue(
            HandoverForm.by(handoverClerk), file.id(), form.visit(), ifMatch.version());
    var handoverView =
        new HandoverView(
            ticketNumber,
            Status.of(commandResult.application()),
            cardHandover.cardNumber(file).orElse(null),
            commandResult.version());
    return ResponseEntity.ok().eTag(IfMatch.tag(commandResult.version())).body(handoverView);
  }
}
