package kz.qujat.persistence.eventstore;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import org.jspecify.annotations.Nullable;

/// The names under which events are stored. A name is for ever: a class may be renamed, a row in
/// the history never is.
final class EventTypes {
  /// The present shape of every event. Who reshapes one raises its revision here and writes an
  /// upcaster from the revision before.
  private static final String FIRST = "1";

  private static final Map<String, Class<? extends ApplicationEvent>> BY_NAME =
      Map.ofEntries(
          entry("application-started", ApplicationEvent.ApplicationStarted.class),
          entry("draft-changed", ApplicationEvent.DraftChanged.class),
          entry("image-enclosed", ApplicationEvent.ImageEnclosed.class),
          entry("duty-exempted", ApplicationEvent.DutyExempted.class),
          entry("payment-requested", ApplicationEvent.PaymentRequested.class),
          entry("duty-paid", ApplicationEvent.DutyPaid.class),
          entry("payment-unusable", ApplicationEvent.PaymentUnusable.class),
          entry("application-registered", ApplicationEvent.ApplicationRegistered.class),
          entry("application-withdrawn", ApplicationEvent.ApplicationWithdrawn.class),
          entry("application-expired", ApplicationEvent.ApplicationExpired.class),
          entry("review-claimed", ApplicationEvent.ReviewClaimed.class),
          entry("review-released", ApplicationEvent.ReviewReleased.class),
          entry("application-approved", ApplicationEvent.ApplicationApproved.class),
          entry("application-annulled", ApplicationEvent.ApplicationAnnulled.class),
          entry("manufacture-accepted", ApplicationEvent.ManufactureAccepted.class),
          entry("manufacture-rejected", ApplicationEvent.ManufactureRejected.class),
          entry("card-manufactured", ApplicationEvent.CardManufactured.class),
          entry("card-delivered", ApplicationEvent.CardDelivered.class),
          entry("card-issued", ApplicationEvent.CardIssued.class),
          entry("refund-opened", ApplicationEvent.RefundOpened.class),
          entry("refund-account-given", ApplicationEvent.RefundAccountGiven.class),
          entry("refund-filed", ApplicationEvent.RefundFiled.class),
          entry("refund-paid", ApplicationEvent.RefundPaid.class),
          entry("refund-rejected", ApplicationEvent.RefundRejected.class),
          entry("discrepancy-found", ApplicationEvent.DiscrepancyFound.class),
          entry("case-retried", ApplicationEvent.CaseRetried.class),
          entry("case-released", ApplicationEvent.CaseReleased.class),
          entry("case-parked", ApplicationEvent.CaseParked.class));

  private static final Map<Class<?>, String> BY_CLASS =
      BY_NAME.keySet().stream().collect(Collectors.toMap(BY_NAME::get, Function.identity()));

  private EventTypes() {}

  /// The stored name of a kind of event.
  ///
  /// @throws IllegalArgumentException when the table has no name for it
  static String nameOf(Class<?> event) {
    @Nullable String name = BY_CLASS.get(event);
    if (name == null) {
      throw new IllegalArgumentException("an event without a stored name: " + event.getName());
    }
    return name;
  }

  static Optional<Class<? extends ApplicationEvent>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// The revision in which an event of this name is written today.
  static String revisionOf(Class<?> event) {
    nameOf(event);
    return FIRST;
  }
}
