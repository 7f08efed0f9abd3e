package kz.qujat.web.beneficiary;

import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.refund.RefundFile;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.web.refund.RefundView;
import org.springframework.stereotype.Component;

/// Shows a refund case to whoever is owed.
@Component
final class RefundViews {
  private final CaseFiles cases;

  RefundViews(CaseFiles cases) {
    this.cases = cases;
  }

  /// The case as it stands. Whoever paid for somebody else learns no more of the ground than that:
  /// that the application had ended, had been paid for or was exempt is the applicant's own affair.
  RefundView of(RefundFile file) {
    ApplicantId applicant = cases.get(file.refund().application()).application().applicant();
    RefundView shown = RefundView.of(file);
    return file.refund().beneficiary().isThePerson(applicant)
        ? shown
        : shown.on(RefundGround.WRONG_PAYER);
  }
}
