package kz.qujat.web.ownrefund;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.refund.RefundService;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.caller.OwnApplicationGuard;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Sets the bank account for all refunds of the applicant's own money for one application.
@RestController
@Spends(Budget.CONTACT_CHANGES_OF_A_DAY)
@Tag(name = "Citizen")
@GuardedBy(OwnApplicationGuard.class)
final class RefundAccountApi {
  private final RefundService refundService;
  private final ApplicationViewFactory views;

  RefundAccountApi(RefundService refundService, ApplicationViewFactory views) {
    this.refundService = refundService;
    this.views = views;
  }

  @PutMapping("/api/v1/applications/{id}/refund/bank-account")
  @Operation(summary = "Set the bank account for the refunds of an application")
  @PossibleProblems({
    ProblemCode.VALIDATION,
    ProblemCode.MALFORMED,
    ProblemCode.NOT_FOUND,
    ProblemCode.IBAN_INVALID,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION
  })
  ResponseEntity<ApplicationView> account(
      SignedInCitizen signedInCitizen,
      CaseFile file,
      IfMatch ifMatch,
      @RequestBody AccountForm form) {
    Iban account = form.account();
    ifMatch.require(file.version());
    var _ = refundService.giveAccount(signedInCitizen, file, account);
    return views.answer(file.id());
  }
}
