package kz.qujat.web.dossier;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.review.Officer;
import kz.qujat.web.caller.ApplicationGuard;
import kz.qujat.web.caller.CallerClaimsReader;
import kz.qujat.web.caller.PathIds;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/// Restricts officers to the registered applications of their own region, except their own.
@Component
public final class OwnRegionGuard extends ApplicationGuard {
  private final CaseFileQuery cases;
  private final CallerClaimsReader callerClaimsReader;

  OwnRegionGuard(CaseFileQuery cases, CallerClaimsReader callerClaimsReader) {
    this.cases = cases;
    this.callerClaimsReader = callerClaimsReader;
  }

  @Override
  protected Optional<CaseFile> find(String value) {
    return PathIds.application(value, cases);
  }

  /// An application that is not registered is visible only to the citizen, whatever its region.
  @Override
  protected boolean admits(ClaimAccessor token, CaseFile file) {
    Officer officer = callerClaimsReader.officer(token);
    return file.milestones().registered() != null
        && file.application().filing().region() == officer.region()
        && ConflictOfInterestCheck.ruledOut(officer.id(), file);
  }
}
