package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.web.guard.Guard;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.security.oauth2.core.ClaimAccessor;

/// Judges, before anything the caller sent is read, whether the application the path names exists
/// for the caller; what is not theirs is `NOT_FOUND` like what never was.
///
/// The case file is kept with the call: a handler that has a [CaseFile] parameter is given it.
public abstract class CaseGuard implements Guard {
  /// The case file that a text of the path names, nothing for what names none.
  protected abstract Optional<CaseFile> find(String value);

  /// Whether the application is one the caller may know of.
  protected abstract boolean admits(ClaimAccessor token, CaseFile file);

  @Override
  public final void admit(String value, HttpServletRequest request) {
    ClaimAccessor token = Callers.token(request);
    CaseFile file =
        find(value)
            .filter(found -> admits(token, found))
            .orElseThrow(() -> new Declined(ProblemCode.NOT_FOUND));
    AdmittedFile.keep(file, request);
  }
}
