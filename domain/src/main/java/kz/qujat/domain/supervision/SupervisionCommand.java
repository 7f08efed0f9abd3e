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

/// What can be done about a subject of supervision. Whether a wait is there at all, and whether
/// whoever acts belongs to its region, stands in the application's own history and is checked
/// against it before.
public sealed interface SupervisionCommand {
  Subject subject();

  /// The application it concerns, absent when it is about none we know.
  @Nullable ApplicationId application();

  /// The legal moment of the act.
  Instant at();

  /// What a supervisor or an administrator does, with the reason.
  sealed interface ByPerson extends SupervisionCommand {
    /// Salted digest of the words of whoever acts.
    Digest reason();
  }

  record Park(Wait subject, ApplicationId application, Digest reason, Instant at)
      implements ByPerson {}

  record Resume(Wait subject, ApplicationId application, Digest reason, Instant at)
      implements ByPerson {}

  /// Asks for another try at what did not get through.
  record Retry(Subject subject, ApplicationId application, Digest reason, Instant at)
      implements ByPerson {}

  /// Notes why an application was taken from its officer; the taking itself is the application's.
  record NoteTakenBack(ApplicationWait subject, OfficerId holder, Digest reason, Instant at)
      implements ByPerson {
    @Override
    public ApplicationId application() {
      return subject.application();
    }
  }

  /// Says that something has been dealt with.
  ///
  /// @param card what became of the card a contradiction told of, absent where it told of none
  record Settle(
      Subject subject,
      @Nullable ApplicationId application,
      @Nullable CardFate card,
      Digest reason,
      Instant at)
      implements ByPerson {}

  /// Takes note that a neighbour's books and ours tell different things.
  ///
  /// @param day the civil day whose books were compared, or on which the neighbour said it
  record ReportDiscrepancy(Difference subject, LocalDate day, Instant at)
      implements SupervisionCommand {
    @Override
    public ApplicationId application() {
      return subject.application();
    }
  }

  /// Takes note that a discrepancy is no more.
  record ResolveDiscrepancy(Difference subject, Instant at) implements SupervisionCommand {
    @Override
    public ApplicationId application() {
      return subject.application();
    }
  }

  /// Sets something aside that nobody understood.
  ///
  /// @param neighbour who sent it, by a fixed name
  /// @param fault what is wrong with it, by a fixed code
  /// @param element which element is meant, without its value
  /// @param owner under whom the vault keeps it as it came, absent where it is not kept
  /// @param content digest under which the vault keeps it, absent where it is not kept
  record SetAside(
      Subject subject,
      String neighbour,
      String fault,
      String element,
      @Nullable PayerId owner,
      @Nullable Digest content,
      Instant at)
      implements SupervisionCommand {
    @Override
    public @Nullable ApplicationId application() {
      return null;
    }
  }
}
