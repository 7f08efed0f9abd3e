package kz.qujat.domain.reconciliation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.CardEvent.CardDelivered;
import kz.qujat.domain.application.CardEvent.CardIssued;
import kz.qujat.domain.application.CardEvent.CardManufactured;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.CardEvent.ManufactureAccepted;
import kz.qujat.domain.application.CardEvent.ManufactureRejected;
import kz.qujat.domain.application.CardEvent.OrderHandedOver;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.application.ReviewEvent.ReviewClaimed;
import kz.qujat.domain.application.ReviewEvent.ReviewGivenBack;
import kz.qujat.domain.application.ReviewEvent.ReviewReassigned;
import kz.qujat.domain.application.ReviewEvent.ReviewTakenBack;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.order.OrderProgress;
import kz.qujat.domain.supervision.Discrepancy;
import kz.qujat.domain.supervision.Discrepancy.Kind;

/// An order to the central node, as recorded by us or by the node.
///
/// @param attempt the attempt number; together with the application it is the key of the order
/// @param movedOn the civil day on which the order reached its current step
public record OrderRecord(int attempt, OrderProgress step, LocalDate movedOn) {
  private OrderRecord(int attempt, OrderProgress step, Instant at) {
    this(attempt, step, CivilDate.at(at));
  }

  /// Returns every order sent or to be sent for an application, one per attempt.
  public static List<OrderRecord> given(List<ApplicationEvent> history) {
    Map<Integer, OrderRecord> orders = new LinkedHashMap<>();
    for (ApplicationEvent event : history) {
      take(orders, event);
    }
    return List.copyOf(orders.values());
  }

  private static void take(Map<Integer, OrderRecord> orders, ApplicationEvent event) {
    switch (event) {
      case DraftEvent _, DutyEvent _ -> {}
      case ReviewEvent e -> take(orders, e);
      case CardEvent e -> take(orders, e);
    }
  }

  private static void take(Map<Integer, OrderRecord> orders, ReviewEvent event) {
    switch (event) {
      case ApplicationApproved e -> put(orders, e.attempt(), OrderProgress.ORDERED, e.at());
      case ReviewClaimed _,
          ReviewGivenBack _,
          ReviewTakenBack _,
          ReviewReassigned _,
          ApplicationAnnulled _ -> {}
    }
  }

  private static void take(Map<Integer, OrderRecord> orders, CardEvent event) {
    switch (event) {
      // The order was never sent.
      case HolderChanged e -> orders.remove(e.attempt());
      case OrderHandedOver e -> put(orders, e.attempt(), OrderProgress.ORDERED, e.at());
      case ManufactureAccepted e -> put(orders, e.attempt(), OrderProgress.ACCEPTED, e.at());
      case ManufactureRejected e -> put(orders, e.attempt(), OrderProgress.REJECTED, e.at());
      case CardManufactured e -> put(orders, e.attempt(), OrderProgress.MANUFACTURED, e.at());
      case CardDelivered e -> put(orders, e.attempt(), OrderProgress.DELIVERED, e.at());
      case CardIssued _ -> {}
    }
  }

  private static void put(
      Map<Integer, OrderRecord> orders, int attempt, OrderProgress step, Instant at) {
    orders.put(attempt, new OrderRecord(attempt, step, at));
  }

  /// Returns how this order differs from the node's record of the same order.
  public List<Discrepancy> against(OrderRecord theirs) {
    if (step == theirs.step) {
      return List.of();
    }
    boolean cardOfRejected = step == OrderProgress.REJECTED && theirs.step.leadsToCard();
    return List.of(discrepancy(cardOfRejected ? Kind.CONTRADICTS_CARD : Kind.PROGRESS));
  }

  public Discrepancy discrepancy(Kind kind) {
    return Discrepancy.ofOrder(attempt, kind);
  }
}
