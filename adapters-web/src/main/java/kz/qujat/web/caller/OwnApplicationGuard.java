package kz.qujat.web.caller;

import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/// Restricts citizens to their own applications.
@Component
public final class OwnApplicationGuard extends ApplicationGuard {
  private final CaseFileQuery cases;
  private final CallerClaimsReader callerClaimsReader;

  OwnApplicationGuard(CaseFileQuery cases, CallerClaimsReader callerClaimsReader) {
    this.cases = cases;
    this.callerClaimsReader = callerClaimsReader;
  }

  @Override
  protected Optional<CaseFile> find(String value) {
    return PathIds.application(value, cases);
  }

  @Override
  protected boolean admits(ClaimAccessor token, CaseFile file) {
    return callerClaimsReader.citizen(token).id().equals(file.application().applicant());
  }
}
