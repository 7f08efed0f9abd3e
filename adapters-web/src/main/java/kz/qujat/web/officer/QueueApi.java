package kz.qujat.web.officer;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.application.vault.People;
import kz.qujat.domain.lifecycle.Status;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.openapi.Fails;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.Query;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// The queue of an officer's region.
@RestController
@Tag(name = "Officer")
final class QueueApi {
  private static final Map<String, Order> ORDERS =
      Map.of(
          "registeredAt", Order.REGISTERED_AT,
          "dueOn", Order.DUE_ON,
          "windowClosesOn", Order.WINDOW_CLOSES_ON);

  private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

  private static final Map<String, Status> STATUSES =
      Map.of("REGISTERED", Status.REGISTERED, "UNDER_REVIEW", Status.UNDER_REVIEW);

  private final Worklist worklist;
  private final People people;

  QueueApi(Worklist worklist, People people) {
    this.worklist = worklist;
    this.people = people;
  }

  @GetMapping("/api/v1/review/queue")
  @Operation(summary = "The queue of the region")
  @Parameter(
      name = "status",
      in = ParameterIn.QUERY,
      schema = @Schema(allowableValues = {"REGISTERED", "UNDER_REVIEW"}))
  @Parameter(
      name = "mine",
      in = ParameterIn.QUERY,
      description = "Only what the caller holds.",
      schema = @Schema(type = "boolean", defaultValue = "false"))
  @Parameter(
      name = "sort",
      in = ParameterIn.QUERY,
      schema =
          @Schema(
              allowableValues = {"registeredAt", "dueOn", "windowClosesOn"},
              defaultValue = "registeredAt"))
  @Fails(ProblemCode.VALIDATION)
  QueueView queue(
      Officer officer,
      Paging paging,
      @Parameter(hidden = true) @RequestParam Map<String, String> parameters) {
    Worklist.Query query = query(officer, Query.of(parameters));
    return QueueView.of(worklist.page(query, paging.limit(), paging.cursor()), people);
  }

  private static Worklist.Query query(Officer officer, Form form) {
    Optional<Status> status = choice(form, "status", STATUSES);
    boolean mine = choice(form, "mine", FLAGS).orElse(false);
    Order order = choice(form, "sort", ORDERS).orElse(Order.REGISTERED_AT);
    form.check();
    return new Worklist.Query(
        officer.region(), status.orElse(null), mine ? officer.id() : null, order);
  }

  private static <T> Optional<T> choice(Form form, String field, Map<String, T> choices) {
    Function<String, Optional<T>> meaning = text -> Optional.ofNullable(choices.get(text));
    return form.optional(field, meaning, Flaw.NOT_ALLOWED);
  }
}
