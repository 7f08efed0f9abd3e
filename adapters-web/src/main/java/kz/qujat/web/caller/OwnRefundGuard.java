package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.refund.RefundFile;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.web.guard.Guard;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.stereotype.Component;

/// Keeps citizens to the refund cases that are owed to them; any other is `NOT_FOUND` like what
/// never was.
///
/// The case is kept with the call: a handler that has a [RefundFile] parameter is given it.
@Component
public final class OwnRefundGuard implements Guard {
  private final RefundFiles refunds;
  private final Callers callers;

  OwnRefundGuard(RefundFiles refunds, Callers callers) {
    this.refunds = refunds;
    this.callers = callers;
  }

  @Override
  public void admit(String value, HttpServletRequest request) {
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
