package kz.qujat.web.pickup;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.pickup.CardsAtPoint;
import kz.qujat.domain.application.Status;
import kz.qujat.web.budget.Unmetered;
import kz.qujat.web.caller.HandoverClerk;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.guard.ReadsNothing;
import kz.qujat.web.guard.Unguarded;
import kz.qujat.web.openapi.PossibleProblems;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;
import kz.qujat.web.wire.QueryParameters;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/// The API that lists the cards of a registration point, by ticket number and without names.
@RestController
@Unmetered("it reads or changes little")
@Tag(name = "Registration point")
@Unguarded("lists only the caller's registration point")
@ReadsNothing("a page of a list without names")
final class CardsAtPointApi {
  private static final Map<String, Status> STATUSES =
      Map.of(
          "MANUFACTURED", Status.MANUFACTURED,
          "READY_FOR_PICKUP", Status.READY_FOR_PICKUP,
          "ISSUED", Status.ISSUED);

  private final CardsAtPoint cardsAtPoint;

  CardsAtPointApi(CardsAtPoint cardsAtPoint) {
    this.cardsAtPoint = cardsAtPoint;
  }

  @GetMapping("/api/v1/pickups")
  @Operation(summary = "The cards on their way to the point or waiting there")
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      description = "The default is every card that is not handed over yet.",
      schema = @Schema(allowableValues = {"MANUFACTURED", "READY_FOR_PICKUP", "ISSUED"}))
  @PossibleProblems(ProblemCode.VALIDATION)
  CardsAtPointView cards(HandoverClerk handoverClerk, Paging paging, QueryParameters parameters) {
    JsonObjectReader jsonObjectReader = parameters.reader();
    Optional<Status> status =
        jsonObjectReader.optional(
            "status", text -> Optional.ofNullable(STATUSES.get(text)), FieldFaultCode.NOT_ALLOWED);
    jsonObjectReader.check();
    return CardsAtPointView.of(
        cardsAtPoint.page(
            handoverClerk.point(), status.orElse(null), paging.limit(), paging.cursor()));
  }
}
