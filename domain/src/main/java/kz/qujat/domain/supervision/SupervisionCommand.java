package kz.qujat.domain.supervision;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.jspecify.annotations.Nullable;

/// A command to a subject of supervision. The application's own history shows whether a wait exists
/// and whether the actor belongs to its region; both are checked before the command is sent.
public sealed interface SupervisionCommand {
  SupervisionSubject subject();

  /// The application concerned, absent when it is unknown.
  @Nullable ApplicationId applicationId();

  /// The legal moment of the act.
  Instant at();

  /// A command of a supervisor or an administrator, with a reason.
  sealed interface ByPerson extends SupervisionCommand {
    /// Salted digest of the actor's own words.
    Digest reason();
  }

  record Park(Wait subject, ApplicationId applicationId, Digest reason, Instant at)
      implements ByPerson {}

  record Resume(Wait subject, ApplicationId applicationId, Digest reason, Instant at)
      implements ByPerson {}

  /// Requests another try at what was not delivered.
  record Retry(SupervisionSubject subject, ApplicationId applicationId, Digest reason, Instant at)
      implements ByPerson {}

  /// Records why an application was taken from its officer. The taking itself is an event of the
  /// application.
  record NoteTakenBack(ApplicationWait subject, StaffId holder, Digest reason, Instant at)
      implements ByPerson {
    @Override
    public ApplicationId applicationId() {
      return subject.application();
    }
  }

  /// Marks the subject as dealt with.
  ///
  /// @param card what became of the card that a contradiction reported, absent when it reported
  ///   none
  record Settle(
      SupervisionSubject subject,
      @Nullable ApplicationId applicationId,
      @Nullable DisputedCardOutcome card,
      Digest reason,
      Instant at)
      implements ByPerson {}

  /// Reports that a neighbour's records and ours differ.
  ///
  /// @param day the civil day whose records were compared, or on which the neighbour sent its
  ///   answer
  record ReportDiscrepancy(Difference subject, LocalDate day, Instant at)
      implements SupervisionCommand {
    @Override
    public ApplicationId applicationId() {
      return subject.application();
    }
  }

  /// Records that a discrepancy no longer exists.
  record ResolveDiscrepancy(Difference subject, Instant at) implements SupervisionCommand {
    @Override
    public ApplicationId applicationId() {
      return subject.application();
    }
  }

  /// Stores a message or record that could not be understood, as a case for staff.
  ///
  /// @param neighbour the sender, as a fixed name
  /// @param fault what is wrong with it, as a fixed code
  /// @param element the element concerned, without its value
  /// @param owner the pseudonym under which the vault keeps the original, absent when it is not
  ///   kept
  /// @param content digest under which the vault keeps the original, absent when it is not kept
  record SetAside(
      SupervisionSubject subject,
      String neighbour,
      String fault,
      String element,
      @Nullable NonCitizenPayerId owner,
      @Nullable Digest content,
      Instant at)
      implements SupervisionCommand {
    @Override
    public @Nullable ApplicationId applicationId() {
      return null;
    }
  }
}
