package kz.qujat.persistence.eventstore;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.CardEvent;
import kz.qujat.domain.application.DraftEvent;
import kz.qujat.domain.application.DutyEvent;
import kz.qujat.domain.application.ReviewEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.SupervisionEvent;
import org.jspecify.annotations.Nullable;

/// The names under which events are stored. A name is permanent: a class may be renamed, a stored
/// row never changes.
final class EventTypes {
  /// The current revision of every event. When the form of an event changes, its revision is raised
  /// here and an upcaster is written from the previous revision.
  private static final String FIRST = "1";

  private static final Map<String, Class<? extends ApplicationEvent>> OF_APPLICATIONS =
      Map.ofEntries(
          entry("application-started", DraftEvent.ApplicationStarted.class),
          entry("draft-changed", DraftEvent.DraftChanged.class),
          entry("image-enclosed", DraftEvent.ImageEnclosed.class),
          entry("application-registered", DraftEvent.ApplicationRegistered.class),
          entry("application-withdrawn", DraftEvent.ApplicationWithdrawn.class),
          entry("application-expired", DraftEvent.ApplicationExpired.class),
          entry("duty-exempted", DutyEvent.DutyExempted.class),
          entry("payment-requested", DutyEvent.PaymentRequested.class),
          entry(
              "registration-by-payment-requested", DutyEvent.RegistrationByPaymentRequested.class),
          entry("duty-paid", DutyEvent.DutyPaid.class),
          entry("payment-unusable", DutyEvent.PaymentUnusable.class),
          entry("review-claimed", ReviewEvent.ReviewClaimed.class),
          entry("review-given-back", ReviewEvent.ReviewGivenBack.class),
          entry("review-taken-back", ReviewEvent.ReviewTakenBack.class),
          entry("review-reassigned", ReviewEvent.ReviewReassigned.class),
          entry("application-approved", ReviewEvent.ApplicationApproved.class),
          entry("application-annulled", ReviewEvent.ApplicationAnnulled.class),
          entry("holder-changed", CardEvent.HolderChanged.class),
          entry("order-handed-over", CardEvent.OrderHandedOver.class),
          entry("manufacture-accepted", CardEvent.ManufactureAccepted.class),
          entry("manufacture-rejected", CardEvent.ManufactureRejected.class),
          entry("card-manufactured", CardEvent.CardManufactured.class),
          entry("card-delivered", CardEvent.CardDelivered.class),
          entry("card-issued", CardEvent.CardIssued.class));

  private static final Map<String, Class<? extends RefundEvent>> OF_REFUNDS =
      Map.of(
          "refund-opened", RefundEvent.RefundOpened.class,
          "refund-account-given", RefundEvent.RefundAccountGiven.class,
          "refund-filed", RefundEvent.RefundFiled.class,
          "refund-paid", RefundEvent.RefundPaid.class,
          "refund-rejected", RefundEvent.RefundRejected.class,
          "account-reminder-due", RefundEvent.AccountReminderDue.class,
          "refund-lapsed", RefundEvent.RefundLapsed.class,
          "refund-closed-on-paper", RefundEvent.RefundClosedOnPaper.class);

  private static final Map<String, Class<? extends SupervisionEvent>> OF_SUPERVISION =
      Map.of(
          "wait-parked", SupervisionEvent.WaitParked.class,
          "wait-resumed", SupervisionEvent.WaitResumed.class,
          "holder-relieved", SupervisionEvent.HolderRelieved.class,
          "retry-requested", SupervisionEvent.RetryRequested.class,
          "discrepancy-found", SupervisionEvent.DiscrepancyFound.class,
          "discrepancy-settled", SupervisionEvent.DiscrepancySettled.class,
          "discrepancy-resolved", SupervisionEvent.DiscrepancyResolved.class,
          "message-set-aside", SupervisionEvent.MessageSetAside.class,
          "message-settled", SupervisionEvent.MessageSettled.class);

  private static final Map<String, Class<?>> BY_NAME =
      Stream.of(OF_APPLICATIONS, OF_REFUNDS, OF_SUPERVISION)
          .flatMap(family -> family.entrySet().stream())
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

  private static final Map<Class<?>, String> BY_CLASS =
      BY_NAME.entrySet().stream().collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey));

  private EventTypes() {}

  /// Whether `type` belongs to an event family, also when it has no stored name.
  static boolean isEvent(Class<?> type) {
    return Stream.of(ApplicationEvent.class, RefundEvent.class, SupervisionEvent.class)
        .anyMatch(family -> family.isAssignableFrom(type));
  }

  /// The stored name of an event class.
  ///
  /// @throws IllegalArgumentException when the class has no stored name
  static String nameOf(Class<?> event) {
    @Nullable String name = BY_CLASS.get(event);
    if (name == null) {
      throw new IllegalArgumentException("an event without a stored name: " + event.getName());
    }
    return name;
  }

  static Optional<Class<?>> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name));
  }

  /// The stored names of all supervision events.
  static Set<String> ofSupervision() {
    return OF_SUPERVISION.keySet();
  }

  /// The revision in which events of this class are written today.
  ///
  /// @throws IllegalArgumentException when the class has no stored name
  static String revisionOf(Class<?> event) {
    nameOf(event);
    return FIRST;
  }
}
