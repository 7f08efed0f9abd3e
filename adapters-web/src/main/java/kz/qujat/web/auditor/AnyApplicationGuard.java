package kz.qujat.web.auditor;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.web.caller.ApplicationGuard;
import kz.qujat.web.caller.PathIds;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/// Gives auditors access to every application in every region.
@Component
public final class AnyApplicationGuard extends ApplicationGuard {
  private final CaseFileQuery cases;

  AnyApplicationGuard(CaseFileQuery cases) {
    this.cases = cases;
  }

  @Override
  protected Optional<CaseFile> find(String value) {
    return PathIds.application(value, cases);
  }

  @Override
  protected boolean admits(ClaimAccessor token, CaseFile file) {
    return true;
  }
}
