package kz.qujat.application.stuck;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import kz.qujat.application.history.Page;
import kz.qujat.application.history.ReadModelAge;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.supervision.ParkingStatus;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.jspecify.annotations.Nullable;

/// The list of subjects of supervision: waits that are late or parked, failed deliveries that will
/// be retried, open discrepancies, messages that could not be understood, and applications that a
/// read model could not follow. Limits are checked against a read model, which may lag behind the
/// history by up to a second; failed deliveries are exact.
public interface StuckCases {
  /// Returns one page of the list, those that wait longest first.
  ///
  /// @param region absent for the whole country, including subjects that belong to no region
  /// @param now the legal moment at which limits are compared
  /// @throws InvalidCursor when `cursor` does not belong to this list
  Sheet page(@Nullable Region region, Instant now, int limit, @Nullable String cursor);

  /// Whether a delivery for `application`, or for one of its refunds, has failed and will be
  /// retried; exact.
  boolean hasFailed(ApplicationId application, DeliveryHandlerKind deliveryHandlerKind);

  /// One page of the list, and the age of the read model.
  record Sheet(Page<Case> page, ReadModelAge asOf) {}

  /// One wait, one discrepancy, one message or one failure of a read model.
  ///
  /// @param application absent when it is about no known application
  /// @param origin absent when it is about no application, or its list does not know the
  ///   application
  /// @param expectedBy absent when there is no limit
  /// @param lastDay the last day on which what is awaited is possible, absent when there is no such
  ///   day
  /// @param late whether it is beyond its limit
  /// @param parking whether a wait is parked
  /// @param failure absent when nothing failed
  /// @param fault what is wrong with a message, absent for any other subject
  record Case(
      SupervisionSubject subject,
      @Nullable ApplicationId application,
      @Nullable Origin origin,
      Instant since,
      @Nullable Instant expectedBy,
      @Nullable LocalDate lastDay,
      boolean late,
      ParkingStatus parking,
      @Nullable Failure failure,
      @Nullable Fault fault) {
    /// Returns the remedies for it, the most useful first.
    public List<Remedy> remedies() {
      return switch (subject) {
        case Wait wait -> wait.awaited().remedies(parking);
        case Difference difference -> difference.discrepancy().remedies();
        case Message _, RegisterRecord _ -> List.of(Remedy.SETTLE);
        case ReadModelFailure _ -> List.of(Remedy.RETRY);
      };
    }
  }

  /// The region and the status of the application.
  ///
  /// @param ticketNumber absent before registration
  record Origin(Region region, @Nullable String ticketNumber, Status status) {}

  /// A failed delivery.
  ///
  /// @param attempts how often it was tried
  /// @param nextTry the earliest moment of the next try, absent while the wait is parked
  record Failure(int attempts, Cause cause, @Nullable Instant nextTry) {}

  /// What is wrong with a message that could not be understood.
  ///
  /// @param neighbour the sender
  /// @param code a fixed code
  /// @param element the element concerned
  record Fault(String neighbour, String code, String element) {}

  /// Why a delivery failed, reduced to what staff need to know.
  enum Cause {
    /// The neighbour gave no reliable answer.
    NEIGHBOUR_UNAVAILABLE,
    /// The neighbour refused it, or the result does not fit the current state of the application.
    REFUSED,
    /// A fault of the product itself.
    INTERNAL
  }
}
