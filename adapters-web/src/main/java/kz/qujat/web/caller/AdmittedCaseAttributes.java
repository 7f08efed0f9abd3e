package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.refund.RefundDetails;

/// The case that a guard has admitted, stored in the request so that handlers can use it.
///
/// It is the case file of an application, or a refund case.
public final class AdmittedCaseAttributes {
  private static final String CASE = CaseFile.class.getName();
  private static final String REFUND = RefundDetails.class.getName();
  private static final String VERSION = AdmittedCaseAttributes.class.getName();

  private AdmittedCaseAttributes() {}

  static void keep(CaseFile file, HttpServletRequest request) {
    request.setAttribute(CASE, file);
    request.setAttribute(VERSION, file.version());
  }

  static void keep(RefundDetails file, HttpServletRequest request) {
    request.setAttribute(REFUND, file);
    request.setAttribute(VERSION, file.version());
  }

  /// The case file that the path of the call names; empty when it names none.
  public static Optional<CaseFile> of(HttpServletRequest request) {
    return Optional.ofNullable((CaseFile) request.getAttribute(CASE));
  }

  /// The refund case that the path of the call names; empty when it names none.
  static Optional<RefundDetails> refund(HttpServletRequest request) {
    return Optional.ofNullable((RefundDetails) request.getAttribute(REFUND));
  }

  /// The version of the admitted case; empty when the path names none.
  static Optional<Long> version(HttpServletRequest request) {
    return Optional.ofNullable((Long) request.getAttribute(VERSION));
  }
}
