package kz.qujat.web.pickup;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.domain.ticket.TicketNumber;
import kz.qujat.web.caller.ApplicationGuard;
import kz.qujat.web.caller.CallerResolver;
import kz.qujat.web.caller.CardIssuer;
import kz.qujat.web.dossier.ConflictOfInterest;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/// Restricts staff of a registration point to the tickets of that point.
///
/// Tickets of their own applications are excluded.
@Component
public final class OwnPointGuard extends ApplicationGuard {
  private final CaseFiles cases;
  private final CallerResolver callerResolver;

  OwnPointGuard(CaseFiles cases, CallerResolver callerResolver) {
    this.cases = cases;
    this.callerResolver = callerResolver;
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
    CardIssuer cardIssuer = callerResolver.issuer(token);
    return cardIssuer.point().equals(file.application().filing().point())
        && ConflictOfInterest.ruledOut(cardIssuer.id(), file);
  }
}
