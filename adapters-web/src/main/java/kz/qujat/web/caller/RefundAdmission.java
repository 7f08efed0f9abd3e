package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.refund.RefundFile;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.web.servlet.HandlerInterceptor;

/// Judges, before anything the caller sent is read, whether the refund case the path names is owed
/// to the citizen who calls; any other is `NOT_FOUND` like what never was.
///
/// The case is kept with the call: a handler that has a [RefundFile] parameter is given it. Paths
/// without the variable pass.
public final class RefundAdmission implements HandlerInterceptor {
  private final String variable;
  private final RefundFiles refunds;
  private final Callers callers;

  /// An admission by the path variable called `variable`.
  public RefundAdmission(String variable, RefundFiles refunds, Callers callers) {
    this.variable = variable;
    this.refunds = refunds;
    this.callers = callers;
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    PathIds.variable(variable, request).ifPresent(value -> admit(request, value));
    return true;
  }

  private void admit(HttpServletRequest request, String value) {
    Citizen citizen = callers.citizen(Callers.token(request));
    RefundFile file =
        PathIds.parse(value)
            .map(RefundId::new)
            .flatMap(refunds::find)
            .filter(found -> found.refund().beneficiary().isThePerson(citizen.id()))
            .orElseThrow(() -> new Declined(ProblemCode.NOT_FOUND));
    AdmittedFile.keep(file, request);
  }
}
