package kz.qujat.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.CardFate;
import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.person.PayerId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Subject.ApplicationWait;
import kz.qujat.domain.supervision.Subject.Difference;
import kz.qujat.domain.supervision.Subject.Wait;
import org.jspecify.annotations.Nullable;

/// What can have happened to a subject of supervision. A stored event is never renamed and never
/// reshaped, and holds nothing personal.
public sealed interface SupervisionEvent {
  Subject subject();

  /// The application it concerns, absent when it is about none we know.
  @Nullable ApplicationId application();

  /// The legal moment of the act.
  Instant at();

  /// What was done about a wait.
  sealed interface OfWait extends SupervisionEvent {
    /// Salted digest of the words of whoever acted.
    Digest reason();
  }

  /// The wait was set aside.
  record WaitParked(Wait subject, ApplicationId application, Digest reason, Instant at)
      implements OfWait {}

  /// A wait that had been set aside was taken up again.
  record WaitResumed(Wait subject, ApplicationId application, Digest reason, Instant at)
      implements OfWait {}

  /// The application was taken from the officer who held it.
  record HolderRelieved(
      ApplicationWait subject,
      ApplicationId application,
      OfficerId holder,
      Digest reason,
      Instant at)
      implements OfWait {}

  /// What could not be handed over, was not answered, or is missing was to be tried again at once.
  record RetryRequested(Subject subject, ApplicationId application, Digest reason, Instant at)
      implements SupervisionEvent {}

  /// A neighbour's books and ours were found to tell different things.
  ///
  /// @param day the civil day whose books were compared, or on which the neighbour said it
  record DiscrepancyFound(Difference subject, ApplicationId application, LocalDate day, Instant at)
      implements SupervisionEvent {}

  /// Somebody settled that very discrepancy.
  ///
  /// @param card what became of the card it told of, absent where it told of none
  record DiscrepancySettled(
      Difference subject,
      ApplicationId application,
      @Nullable CardFate card,
      Digest reason,
      Instant at)
      implements SupervisionEvent {}

  /// The books agree again.
  record DiscrepancyResolved(Difference subject, ApplicationId application, Instant at)
      implements SupervisionEvent {}

  /// Something nobody understood was set aside.
  ///
  /// @param neighbour who sent it, by a fixed name
  /// @param fault what is wrong with it, by a fixed code
  /// @param element which element is meant, without its value
  /// @param owner under whom the vault keeps it as it came, absent where it is not kept
  /// @param content digest under which the vault keeps it, absent where it is not kept
  record MessageSetAside(
      Subject subject,
      @Nullable ApplicationId application,
      String neighbour,
      String fault,
      String element,
      @Nullable PayerId owner,
      @Nullable Digest content,
      Instant at)
      implements SupervisionEvent {}

  /// Somebody dealt with what was set aside.
  record MessageSettled(
      Subject subject, @Nullable ApplicationId application, Digest reason, Instant at)
      implements SupervisionEvent {}
}
