package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.web.servlet.HandlerInterceptor;

/// Judges, before anything the caller sent is read, whether the application the path names exists
/// for the caller; what is not theirs is `NOT_FOUND` like what never was.
///
/// The case file is kept with the call: a handler that has a [CaseFile] parameter is given it.
/// Paths without the variable pass.
public final class Admission implements HandlerInterceptor {
  private final String variable;
  private final Function<String, Optional<CaseFile>> finder;
  private final BiPredicate<ClaimAccessor, CaseFile> admits;

  /// An admission by a path variable.
  ///
  /// @param variable the name of the path variable
  /// @param finder the case file its value names, nothing for what names none
  /// @param admits whether the application is one the caller may know of
  public Admission(
      String variable,
      Function<String, Optional<CaseFile>> finder,
      BiPredicate<ClaimAccessor, CaseFile> admits) {
    this.variable = variable;
    this.finder = finder;
    this.admits = admits;
  }

  /// Finds case files by the id in a path; a text that is no id finds none.
  public static Function<String, Optional<CaseFile>> byId(CaseFiles cases) {
    return text -> PathIds.parse(text).map(ApplicationId::new).flatMap(cases::find);
  }

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    PathIds.variable(variable, request).ifPresent(value -> admit(request, value));
    return true;
  }

  private void admit(HttpServletRequest request, String value) {
    ClaimAccessor token = Callers.token(request);
    CaseFile file =
        finder
            .apply(value)
            .filter(found -> admits.test(token, found))
            .orElseThrow(() -> new Declined(ProblemCode.NOT_FOUND));
    AdmittedFile.keep(file, request);
  }
}
