package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.web.guard.ObjectAccessGuard;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.springframework.stereotype.Component;

/// Restricts citizens to the refunds that they are owed.
///
/// Any other refund is `NOT_FOUND`, as if it did not exist. The refund is stored in the request: a
/// handler with a [RefundDetails] parameter receives it.
@Component
public final class OwnRefundGuard implements ObjectAccessGuard {
  private final RefundDetailsQuery refunds;
  private final CallerClaimsReader callerClaimsReader;

  OwnRefundGuard(RefundDetailsQuery refunds, CallerClaimsReader callerClaimsReader) {
    this.refunds = refunds;
    this.callerClaimsReader = callerClaimsReader;
  }

  @Override
  public void admit(String value, HttpServletRequest request) {
    SignedInCitizen signedInCitizen = callerClaimsReader.citizen(CallerClaimsReader.token(request));
    RefundDetails file =
        PathIds.parse(value)
            .map(RefundId::new)
            .flatMap(refunds::find)
            .filter(found -> found.refund().beneficiary().isThePerson(signedInCitizen.id()))
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    AdmittedCaseAttributes.keep(file, request);
  }
}
