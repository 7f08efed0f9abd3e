package kz.qujat.web.dossier;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.review.Officer;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.caller.CaseGuard;
import kz.qujat.web.caller.PathIds;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/// Keeps officers to what is registered in their own region, and away from what is their own.
@Component
public final class OwnRegionGuard extends CaseGuard {
  private final CaseFiles cases;
  private final Callers callers;

  OwnRegionGuard(CaseFiles cases, Callers callers) {
    this.cases = cases;
    this.callers = callers;
  }

  @Override
  protected Optional<CaseFile> find(String value) {
    return PathIds.application(value, cases);
  }

  /// What is not registered is the citizen's own affair, in whatever region.
  @Override
  protected boolean admits(ClaimAccessor token, CaseFile file) {
    Officer officer = callers.officer(token);
    return file.milestones().registered() != null
        && file.application().filing().region() == officer.region()
        && ConflictOfInterest.ruledOut(officer.id(), file);
  }
}
