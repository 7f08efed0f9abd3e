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

/// Restricts citizens to the refunds that they are owed.
///
/// Any other refund is `NOT_FOUND`, as if it did not exist. The refund is stored in the request: a
/// handler with a [RefundFile] parameter receives it.
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
