package kz.qujat.web.dossier;

import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;

/// Keeps members of staff from viewing their own applications.
///
/// The domain already refuses any action on them; this check covers reading.
public final class ConflictOfInterestCheck {
  private ConflictOfInterestCheck() {}

  /// Returns true when the application belongs to another person.
  ///
  /// @throws ProblemException with `OWN_APPLICATION` when it is the person's own
  public static boolean ruledOut(StaffId staff, CaseFile file) {
    if (staff.isThePerson(file.application().applicant())) {
      throw new ProblemException(ProblemCode.OWN_APPLICATION);
    }
    return true;
  }
}
