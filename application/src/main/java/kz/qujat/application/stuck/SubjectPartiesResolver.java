package kz.qujat.application.stuck;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.history.Histories;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.PersonId;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyFound;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancyResolved;
import kz.qujat.domain.supervision.SupervisionEvent.DiscrepancySettled;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSettled;
import kz.qujat.domain.supervision.SupervisionEvent.OfWait;
import kz.qujat.domain.supervision.SupervisionEvent.RetryRequested;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RefundWait;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import org.jspecify.annotations.Nullable;

/// Determines which people and which region a subject of supervision concerns.
@ApplicationService
public final class SubjectPartiesResolver {
  private final Histories histories;
  private final CaseFileQuery cases;
  private final RefundDetailsQuery refunds;

  public SubjectPartiesResolver(
      Histories histories, CaseFileQuery cases, RefundDetailsQuery refunds) {
    this.histories = histories;
    this.cases = cases;
    this.refunds = refunds;
  }

  /// The people and the application that a subject concerns.
  ///
  /// @param file absent when the subject is about no application
  /// @param owner the person among whose vault records the actor's comment is stored
  /// @param people the people who must not handle the subject themselves, because it is their own
  ///   case
  record Concern(@Nullable CaseFile file, PersonId owner, List<PersonId> people) {
    Concern {
      people = List.copyOf(people);
    }

    @Nullable ApplicationId application() {
      return file == null ? null : file.id();
    }

    @Nullable Region region() {
      return file == null ? null : file.application().filing().region();
    }

    boolean isOwnOf(StaffId staff) {
      return people.stream().anyMatch(person -> person.value().equals(staff.value()));
    }
  }

  /// Returns what `subject` concerns.
  ///
  /// @throws CommandRefused when the subject does not exist
  Concern of(SupervisionSubject subject) {
    return switch (subject) {
      case ApplicationWait wait -> of(wait.application());
      case RefundWait wait -> of(refunds.get(wait.refund()).refund());
      case Difference difference -> of(difference.application());
      case ReadModelFailure failure -> of(failure.application());
      case RegisterRecord unclear -> new Concern(null, unclear.person(), List.of(unclear.person()));
      case Message message -> new Concern(null, owner(message), List.of());
    };
  }

  private Concern of(ApplicationId application) {
    CaseFile file = cases.get(application);
    CitizenId applicant = file.application().applicant();
    return new Concern(file, applicant, List.of(applicant));
  }

  private Concern of(RefundState refundState) {
    CaseFile file = cases.get(refundState.application());
    CitizenId applicant = file.application().applicant();
    return new Concern(file, applicant, List.of(applicant, refundState.beneficiary().id()));
  }

  private PersonId owner(Message message) {
    return histories.of(message).stream()
        .flatMap(recordedEvent -> owner(recordedEvent.event()).stream())
        .findFirst()
        .orElseThrow(() -> new SupervisionRefused(new NoSuchCase()));
  }

  private static Optional<PersonId> owner(SupervisionEvent event) {
    return switch (event) {
      case MessageSetAside e -> Optional.ofNullable(e.owner());
      case OfWait _,
          RetryRequested _,
          DiscrepancyFound _,
          DiscrepancySettled _,
          DiscrepancyResolved _,
          MessageSettled _ ->
          Optional.empty();
    };
  }
}
