package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;

/// The case file an [Admission] found, kept with the call.
final class AdmittedFile {
  private static final String ATTRIBUTE = AdmittedFile.class.getName();

  private AdmittedFile() {}

  static void keep(CaseFile file, HttpServletRequest request) {
    request.setAttribute(ATTRIBUTE, file);
  }

  /// The case file the call is about, if its path names one.
  static Optional<CaseFile> of(HttpServletRequest request) {
    return Optional.ofNullable((CaseFile) request.getAttribute(ATTRIBUTE));
  }
}
