package kz.qujat.domain.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationApproved;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardDelivered;
import kz.qujat.domain.lifecycle.ApplicationEvent.CardManufactured;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureAccepted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ManufactureRejected;
import kz.qujat.domain.lifecycle.Discrepancy;
import kz.qujat.domain.lifecycle.Discrepancy.Book;
import kz.qujat.domain.lifecycle.Discrepancy.Kind;

/// An order to the central node as it stands in a book.
///
/// @param attempt with the application the key of the order
/// @param movedOn the civil day on which it came as far as it has come
public record OrderEntry(int attempt, Step step, LocalDate movedOn) {
  /// How far an order has come.
  public enum Step {
    /// Given, and not answered.
    ORDERED,
    REJECTED,
    ACCEPTED,
    MANUFACTURED,
    DELIVERED;

    /// Whether the node has said anything of it.
    public boolean isAnswered() {
      return this != ORDERED;
    }

    /// Whether an order that stands here has come to `earlier`, too.
    public boolean hasCome(Step earlier) {
      return this == earlier || (this != REJECTED && earlier != REJECTED && compareTo(earlier) > 0);
    }
  }

  private OrderEntry(int attempt, Step step, Instant at) {
    this(attempt, step, CivilDate.at(at));
  }

  /// Every order given for an application, by its attempts.
  public static List<OrderEntry> given(List<ApplicationEvent> history) {
    Map<Integer, OrderEntry> orders = new LinkedHashMap<>();
    for (ApplicationEvent event : history) {
      moved(event).ifPresent(order -> orders.put(order.attempt(), order));
    }
    return List.copyOf(orders.values());
  }

  private static Optional<OrderEntry> moved(ApplicationEvent event) {
    if (event instanceof ApplicationApproved e) {
      return Optional.of(new OrderEntry(e.attempt(), Step.ORDERED, e.at()));
    }
    if (event instanceof ManufactureAccepted e) {
      return Optional.of(new OrderEntry(e.attempt(), Step.ACCEPTED, e.at()));
    }
    if (event instanceof ManufactureRejected e) {
      return Optional.of(new OrderEntry(e.attempt(), Step.REJECTED, e.at()));
    }
    if (event instanceof CardManufactured e) {
      return Optional.of(new OrderEntry(e.attempt(), Step.MANUFACTURED, e.at()));
    }
    return event instanceof CardDelivered e
        ? Optional.of(new OrderEntry(e.attempt(), Step.DELIVERED, e.at()))
        : Optional.empty();
  }

  /// How the same order differs in the node's register.
  public List<Discrepancy> against(OrderEntry theirs) {
    return step == theirs.step ? List.of() : List.of(discrepancy(Kind.PROGRESS));
  }

  public Discrepancy discrepancy(Kind kind) {
    return new Discrepancy(Book.ORDERS, Integer.toString(attempt), kind);
  }
}
