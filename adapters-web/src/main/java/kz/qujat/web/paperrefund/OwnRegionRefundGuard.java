package kz.qujat.web.paperrefund;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.web.caller.ApplicationGuard;
import kz.qujat.web.caller.CallerClaimsReader;
import kz.qujat.web.caller.PathIds;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.dossier.ConflictOfInterestCheck;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/// Restricts supervisors to the refunds of their own region.
///
/// Refunds of their own applications are excluded.
@Component
final class OwnRegionRefundGuard extends ApplicationGuard {
  private final CaseFileQuery cases;
  private final RefundDetailsQuery refunds;
  private final CallerClaimsReader callerClaimsReader;

  OwnRegionRefundGuard(
      CaseFileQuery cases, RefundDetailsQuery refunds, CallerClaimsReader callerClaimsReader) {
    this.cases = cases;
    this.refunds = refunds;
    this.callerClaimsReader = callerClaimsReader;
  }

  @Override
  protected Optional<CaseFile> find(String value) {
    return PathIds.parse(value)
        .map(RefundId::new)
        .flatMap(refunds::find)
        .flatMap(file -> cases.find(file.refund().application()));
  }

  @Override
  protected boolean admits(ClaimAccessor token, CaseFile file) {
    Staff staff = callerClaimsReader.staff(token);
    if (!staff.is("SUPERVISOR")) {
      throw new ProblemException(ProblemCode.FORBIDDEN);
    }
    return file.application().filing().region() == staff.region()
        && ConflictOfInterestCheck.ruledOut(staff.id(), file);
  }
}
