package kz.qujat.web.paperrefund;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.UUID;
import kz.qujat.application.access.AccessKind;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Staff;
import kz.qujat.web.guard.GuardedBy;
import kz.qujat.web.guard.Reads;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API for one refund of the region, and for closing it when its payer has no IIN.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Officer")
@RequestMapping(RefundClosureApi.PATH + "/{refundId}")
@GuardedBy(value = OwnRegionRefundGuard.class, variable = "refundId")
@Reads(AccessKind.REFUND)
final class RefundClosureApi {
  static final String PATH = "/api/v1/review/refunds";

  private final RegionRefundService refunds;

  RefundClosureApi(RegionRefundService refunds) {
    this.refunds = refunds;
  }

  @GetMapping
  @Operation(
      summary = "A refund of the region",
      description =
          "For supervisors. A payer without an IIN is shown under the name that the payment gateway"
              + " gave.")
  @PossibleProblems({ProblemCode.NOT_FOUND, ProblemCode.OWN_APPLICATION})
  ResponseEntity<RegionRefundView> look(@PathVariable UUID refundId) {
    return answer(refunds.of(new RefundId(refundId)));
  }

  @PostMapping("/closure")
  @Operation(
      summary = "Close the refund of a payer without an IIN",
      description =
          "For supervisors, after the tax authority has settled it on paper. The authority's"
              + " reference is stored. If the refund is closed already, nothing changes. Any other"
              + " refund is refused with 409.")
  @PossibleProblems({
    ProblemCode.NOT_FOUND,
    ProblemCode.MALFORMED,
    ProblemCode.VALIDATION,
    ProblemCode.ILLEGAL_STATE,
    ProblemCode.OWN_APPLICATION
  })
  ResponseEntity<RegionRefundView> close(
      Staff supervisor, @PathVariable UUID refundId, @RequestBody ClosureForm form) {
    return answer(refunds.close(supervisor.id(), new RefundId(refundId), form.words()));
  }

  private static ResponseEntity<RegionRefundView> answer(RegionRefundView refund) {
    return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(refund);
  }
}
