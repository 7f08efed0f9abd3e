package kz.qujat.web.operations;

import jakarta.servlet.http.HttpServletRequest;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.guard.Guard;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.stereotype.Component;

/// Restricts supervisors to the open issues of their own region.
///
/// Any other issue is `NOT_FOUND`, as if it did not exist.
@Component
final class StuckCaseGuard implements Guard {
  private final CaseScope scope;
  private final Callers callers;

  StuckCaseGuard(CaseScope scope, Callers callers) {
    this.scope = scope;
    this.callers = callers;
  }

  @Override
  public void admit(String value, HttpServletRequest request) {
    if (!scope.holds(callers.staff(Callers.token(request)), value)) {
      throw new Declined(ProblemCode.NOT_FOUND);
    }
  }
}
