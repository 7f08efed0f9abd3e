package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.web.guard.ObjectAccessGuard;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.springframework.security.oauth2.core.ClaimAccessor;

/// Checks whether the application that the path names exists for the caller.
///
/// The check runs before the body is read. An application that the caller may not know of is
/// `NOT_FOUND`, as if it did not exist. The case file is stored in the request: a handler with a
/// [CaseFile] parameter receives it.
public abstract class ApplicationGuard implements ObjectAccessGuard {
  /// The case file that `value` in the path names; empty when there is none.
  protected abstract Optional<CaseFile> find(String value);

  /// Whether the caller may know of the application.
  protected abstract boolean admits(ClaimAccessor token, CaseFile file);

  @Override
  public final void admit(String value, HttpServletRequest request) {
    ClaimAccessor token = CallerClaimsReader.token(request);
    CaseFile file =
        find(value)
            .filter(found -> admits(token, found))
            .orElseThrow(() -> new ProblemException(ProblemCode.NOT_FOUND));
    AdmittedCaseAttributes.keep(file, request);
  }
}
