package kz.qujat.web.operations;

import jakarta.servlet.http.HttpServletRequest;
import kz.qujat.web.caller.CallerClaimsReader;
import kz.qujat.web.guard.ObjectAccessGuard;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.springframework.stereotype.Component;

/// Restricts supervisors to the open issues of their own region.
///
/// Any other issue is `NOT_FOUND`, as if it did not exist.
@Component
final class OwnRegionStuckCaseGuard implements ObjectAccessGuard {
  private final CaseScope scope;
  private final CallerClaimsReader callerClaimsReader;

  OwnRegionStuckCaseGuard(CaseScope scope, CallerClaimsReader callerClaimsReader) {
    this.scope = scope;
    this.callerClaimsReader = callerClaimsReader;
  }

  @Override
  public void admit(String value, HttpServletRequest request) {
    if (!scope.holds(callerClaimsReader.staff(CallerClaimsReader.token(request)), value)) {
      throw new ProblemException(ProblemCode.NOT_FOUND);
    }
  }
}
