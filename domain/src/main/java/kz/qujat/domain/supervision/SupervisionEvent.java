package kz.qujat.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.jspecify.annotations.Nullable;

/// An event in the history of a subject of supervision. A stored event is never renamed and never
/// reshaped, and contains no personal data.
public sealed interface SupervisionEvent {
  SupervisionSubject subject();

  /// The application concerned, absent when it is unknown.
  @Nullable ApplicationId applicationId();

  /// The legal moment of the act.
  Instant at();

  /// This event, if it requests a retry; empty for every other event.
  default Optional<RetryRequested> retryRequested() {
    return switch (this) {
      case RetryRequested retry -> Optional.of(retry);
      case OfWait _,
          DiscrepancyFound _,
          DiscrepancySettled _,
          DiscrepancyResolved _,
          MessageSetAside _,
          MessageSettled _ ->
          Optional.empty();
    };
  }

  /// An action on a wait.
  sealed interface OfWait extends SupervisionEvent {
    /// Salted digest of the actor's own words.
    Digest reason();
  }

  /// The wait was parked.
  record WaitParked(Wait subject, ApplicationId applicationId, Digest reason, Instant at)
      implements OfWait {}

  /// A parked wait was resumed.
  record WaitResumed(Wait subject, ApplicationId applicationId, Digest reason, Instant at)
      implements OfWait {}

  /// The application was taken from the officer who held it.
  record HolderRelieved(
      ApplicationWait subject,
      ApplicationId applicationId,
      StaffId holder,
      Digest reason,
      Instant at)
      implements OfWait {}

  /// An immediate retry was requested for what was not delivered, not answered or missing.
  record RetryRequested(
      SupervisionSubject subject, ApplicationId applicationId, Digest reason, Instant at)
      implements SupervisionEvent {}

  /// A neighbour's records and ours were found to differ.
  ///
  /// @param day the civil day whose records were compared, or on which the neighbour sent its
  ///   answer
  record DiscrepancyFound(
      Difference subject, ApplicationId applicationId, LocalDate day, Instant at)
      implements SupervisionEvent {}

  /// A supervisor or an administrator settled this very discrepancy.
  ///
  /// @param card what became of the card that it reported, absent when it reported none
  record DiscrepancySettled(
      Difference subject,
      ApplicationId applicationId,
      @Nullable DisputedCardOutcome card,
      Digest reason,
      Instant at)
      implements SupervisionEvent {}

  /// The records agree again.
  record DiscrepancyResolved(Difference subject, ApplicationId applicationId, Instant at)
      implements SupervisionEvent {}

  /// A message or record that could not be understood was stored as a case for staff.
  ///
  /// @param neighbour the sender, as a fixed name
  /// @param fault what is wrong with it, as a fixed code
  /// @param element the element concerned, without its value
  /// @param owner the pseudonym under which the vault keeps the original, absent when it is not
  ///   kept
  /// @param content digest under which the vault keeps the original, absent when it is not kept
  record MessageSetAside(
      SupervisionSubject subject,
      @Nullable ApplicationId applicationId,
      String neighbour,
      String fault,
      String element,
      @Nullable NonCitizenPayerId owner,
      @Nullable Digest content,
      Instant at)
      implements SupervisionEvent {}

  /// Staff dealt with the stored message or record.
  record MessageSettled(
      SupervisionSubject subject, @Nullable ApplicationId applicationId, Digest reason, Instant at)
      implements SupervisionEvent {}
}
