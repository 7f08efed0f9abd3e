package kz.qujat.web.worklist;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import kz.qujat.application.review.Officer;
import kz.qujat.application.review.Worklist;
import kz.qujat.application.review.Worklist.Order;
import kz.qujat.domain.application.Status;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;
import kz.qujat.web.wire.QueryParameterReader;
import org.jspecify.annotations.Nullable;

/// The filter and the order of the queue that an officer chose.
///
/// @param status null for all
/// @param mine whether to list only what the officer holds
public record QueueFilter(@Nullable Status status, boolean mine, Order order) {
  private static final Map<String, Order> ORDERS =
      Map.of(
          "registeredAt", Order.REGISTERED_AT,
          "dueOn", Order.DUE_ON,
          "windowClosesOn", Order.WINDOW_CLOSES_ON);

  private static final Map<String, Boolean> FLAGS = Map.of("true", true, "false", false);

  private static final Map<String, Status> STATUSES =
      Map.of("REGISTERED", Status.REGISTERED, "UNDER_REVIEW", Status.UNDER_REVIEW);

  /// Reads the choice from query parameters; a missing parameter does not restrict the list.
  ///
  /// @throws InvalidInput naming every invalid parameter
  public static QueueFilter of(Map<String, String> parameters) {
    return of(QueryParameterReader.of(parameters));
  }

  /// Reads the choice from query parameters, of which errors may be known already.
  ///
  /// @throws InvalidInput naming every invalid parameter
  public static QueueFilter of(JsonObjectReader jsonObjectReader) {
    Optional<Status> status = choice(jsonObjectReader, "status", STATUSES);
    boolean mine = choice(jsonObjectReader, "mine", FLAGS).orElse(false);
    Order order = choice(jsonObjectReader, "sort", ORDERS).orElse(Order.REGISTERED_AT);
    jsonObjectReader.check();
    return new QueueFilter(status.orElse(null), mine, order);
  }

  public Worklist.Query query(Officer officer) {
    return new Worklist.Query(officer.region(), status, mine ? officer.id() : null, order);
  }

  /// The query parameters of this choice.
  public Map<String, String> parameters() {
    Map<String, String> parameters = new LinkedHashMap<>();
    if (status != null) {
      parameters.put("status", status.name());
    }
    if (mine) {
      parameters.put("mine", "true");
    }
    parameters.put("sort", sort());
    return parameters;
  }

  /// The same filter with the order of that name.
  public QueueFilter sortedBy(String sort) {
    return new QueueFilter(status, mine, ORDERS.getOrDefault(sort, order));
  }

  /// The name of the order.
  public String sort() {
    return switch (order) {
      case REGISTERED_AT -> "registeredAt";
      case DUE_ON -> "dueOn";
      case WINDOW_CLOSES_ON -> "windowClosesOn";
    };
  }

  private static <T> Optional<T> choice(
      JsonObjectReader jsonObjectReader, String field, Map<String, T> choices) {
    Function<String, Optional<T>> meaning = text -> Optional.ofNullable(choices.get(text));
    return jsonObjectReader.optional(field, meaning, FieldFaultCode.NOT_ALLOWED);
  }
}
