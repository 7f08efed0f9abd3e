package kz.qujat.web.ownrefund;

import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.web.refund.RefundView;
import org.springframework.stereotype.Component;

/// Builds the view of a refund for the person it is owed to.
@Component
final class RefundViewFactory {
  private final CaseFileQuery cases;

  RefundViewFactory(CaseFileQuery cases) {
    this.cases = cases;
  }

  /// The current view of the refund.
  ///
  /// A payer who is not the applicant always sees the ground `WRONG_PAYER`. Other grounds would
  /// reveal that the application had ended, had been paid for or was exempt, and this is personal
  /// data of the applicant.
  RefundView of(RefundDetails file) {
    CitizenId applicant = cases.get(file.refund().application()).application().applicant();
    RefundView shown = RefundView.of(file);
    return file.refund().beneficiary().isThePerson(applicant)
        ? shown
        : shown.on(RefundGround.WRONG_PAYER);
  }
}
