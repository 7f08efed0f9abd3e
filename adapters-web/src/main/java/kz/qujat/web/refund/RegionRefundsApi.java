package kz.qujat.web.refund;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.refund.RefundList;
import kz.qujat.application.refund.RefundList.Order;
import kz.qujat.application.review.Officer;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;
import kz.qujat.web.wire.QueryParameterReader;
import kz.qujat.web.wire.QueryParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API that lists the refunds of an officer's region.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Officer")
@Unguarded("lists only the caller's region")
@ReadsNothing("a page of a list without names")
final class RegionRefundsApi {
  private static final Map<String, Order> ORDERS =
      Map.of("openedAt", Order.OPENED_AT, "dueOn", Order.DUE_ON);

  private final RefundList register;

  RegionRefundsApi(RefundList register) {
    this.register = register;
  }

  @GetMapping("/api/v1/review/refunds")
  @Operation(summary = "The refunds of the region")
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      schema = @Schema(implementation = RefundStatus.class))
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      description = "Ascending; with `dueOn`, refunds that are not filed come last.",
      schema =
          @Schema(
              allowableValues = {"openedAt", "dueOn"},
              defaultValue = "openedAt"))
  @PossibleProblems(ProblemCode.VALIDATION)
  RegionRefundsView refunds(Officer officer, Paging paging, QueryParameters parameters) {
    RefundList.Query query = query(officer, parameters.reader());
    return RegionRefundsView.of(register.page(query, paging.limit(), paging.cursor()));
  }

  private static RefundList.Query query(Officer officer, JsonObjectReader jsonObjectReader) {
    Optional<RefundStatus> status =
        jsonObjectReader.optional(
            "status", QueryParameterReader.oneOf(RefundStatus.class), FieldFaultCode.NOT_ALLOWED);
    Optional<Order> order =
        jsonObjectReader.optional(
            "sort", text -> Optional.ofNullable(ORDERS.get(text)), FieldFaultCode.NOT_ALLOWED);
    jsonObjectReader.check();
    return new RefundList.Query(
        officer.region(), status.orElse(null), order.orElse(Order.OPENED_AT));
  }
}
