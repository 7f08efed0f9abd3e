package kz.qujat.web.dossier;

import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.web.problem.Declined;
import kz.qujat.web.problem.ProblemCode;

/// Nobody of the staff sees or handles an application of their own. The domain refuses what they
/// would do; here they are kept from looking, too.
public final class ConflictOfInterest {
  private ConflictOfInterest() {}

  /// Passes, and is true, unless the application is that person's own.
  ///
  /// @throws Declined with `OWN_APPLICATION` when it is
  public static boolean ruledOut(OfficerId staff, CaseFile file) {
    if (staff.isThePerson(file.application().applicant())) {
      throw new Declined(ProblemCode.OWN_APPLICATION);
    }
    return true;
  }
}
