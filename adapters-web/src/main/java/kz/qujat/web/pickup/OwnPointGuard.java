package kz.qujat.web.pickup;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.web.caller.ApplicationGuard;
import kz.qujat.web.caller.CallerClaimsReader;
import kz.qujat.web.caller.HandoverClerk;
import kz.qujat.web.dossier.ConflictOfInterestCheck;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/// Restricts staff of a registration point to the tickets of that point.
///
/// Tickets of their own applications are excluded.
@Component
public final class OwnPointGuard extends ApplicationGuard {
  private final CaseFileQuery cases;
  private final CallerClaimsReader callerClaimsReader;

  OwnPointGuard(CaseFileQuery cases, CallerClaimsReader callerClaimsReader) {
    this.cases = cases;
    this.callerClaimsReader = callerClaimsReader;
  }

  @Override
  protected Optional<CaseFile> find(String value) {
    TicketNumber ticket =
        TicketNumber.parse(value)
            .orElseThrow(() -> new ProblemException(ProblemCode.TICKET_NUMBER_INVALID));
    return cases.find(ticket);
  }

  @Override
  protected boolean admits(ClaimAccessor token, CaseFile file) {
    HandoverClerk handoverClerk = callerClaimsReader.issuer(token);
    return handoverClerk.point().equals(file.application().filing().point())
        && ConflictOfInterestCheck.ruledOut(handoverClerk.id(), file);
  }
}
