package kz.qujat.web.operations;

import jakarta.servlet.http.HttpServletRequest;
import kz.qujat.web.caller.CallerResolver;
import kz.qujat.web.guard.Guard;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.springframework.stereotype.Component;

/// Restricts supervisors to the open issues of their own region.
///
/// Any other issue is `NOT_FOUND`, as if it did not exist.
@Component
final class StuckCaseGuard implements Guard {
  private final CaseScope scope;
  private final CallerResolver callerResolver;

  StuckCaseGuard(CaseScope scope, CallerResolver callerResolver) {
    this.scope = scope;
    this.callerResolver = callerResolver;
  }

  @Override
  public void admit(String value, HttpServletRequest request) {
    if (!scope.holds(callerResolver.staff(CallerResolver.token(request)), value)) {
      throw new ProblemException(ProblemCode.NOT_FOUND);
    }
  }
}
