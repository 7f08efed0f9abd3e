package kz.qujat.web.ownrefund;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import kz.qujat.application.budget.Budget;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.application.refund.RefundService;
import kz.qujat.domain.refund.Iban;
import kz.qujat.web.budget.Spends;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.IfMatch;
import kz.qujat.web.caller.OwnRefundGuard;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.language.Texts;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.refund.RefundView;
import kz.qujat.web.wire.ResponseDigest;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The refunds that the caller is owed, and the bank account for each.
@RestController
@Unmetered("it reads or changes little")
@RequestMapping("/api/v1/refunds")
@Tag(name = "Citizen")
@GuardedBy(value = OwnRefundGuard.class, variable = "refundId")
final class BeneficiaryApi {
  private final RefundDetailsQuery refunds;
  private final RefundService refundService;
  private final RefundViewFactory views;

  BeneficiaryApi(RefundDetailsQuery refunds, RefundService refundService, RefundViewFactory views) {
    this.refunds = refunds;
    this.refundService = refundService;
    this.views = views;
  }

  @Unguarded("lists only objects of the caller")
  @GetMapping
  @Operation(summary = "The refunds that the caller is owed, latest first")
  @PossibleProblems(ProblemCode.VALIDATION)
  OwnRefundsView list(SignedInCitizen signedInCitizen, Paging paging) {
    return OwnRefundsView.page(
        refunds.owedTo(signedInCitizen.id()).stream().map(views::of).toList(), paging);
  }

  @GetMapping("/{refundId}")
  @Operation(summary = "One refund")
  @PossibleProblems(ProblemCode.NOT_FOUND)
  ResponseEntity<RefundView> show(RefundDetails file) {
    return answer(file);
  }

  @PutMapping("/{refundId}/bank-account")
  @Spends(Budget.CONTACT_CHANGES_OF_A_DAY)
  @Operation(summary = "Set the bank account for a refund")
  @PossibleProblems({
    ProblemCode.VALIDATION,
    ProblemCode.MALFORMED,
    ProblemCode.NOT_FOUND,
    ProblemCode.IBAN_INVALID,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.STALE_VERSION
  })
  ResponseEntity<RefundView> account(
      SignedInCitizen signedInCitizen,
      RefundDetails file,
      IfMatch ifMatch,
      @RequestBody AccountForm form) {
    Iban account = form.account();
    ifMatch.require(file.version());
    var _ = refundService.giveAccount(signedInCitizen, file.refund().id(), account);
    return answer(refunds.get(file.refund().id()));
  }

  private ResponseEntity<RefundView> answer(RefundDetails file) {
    RefundView shown = views.of(file);
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(file.version(), ResponseDigest.of(shown, Texts.language())))
        .cacheControl(CacheControl.noCache().cachePrivate())
        .varyBy(HttpHeaders.ACCEPT_LANGUAGE, HttpHeaders.AUTHORIZATION)
        .body(shown);
  }
}
