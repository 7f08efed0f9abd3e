package kz.qujat.application.stuck;

import java.time.Instant;
import java.util.List;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.command.SupervisionRefused;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.stuck.SubjectPartiesResolver.Concern;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationRefusal.OwnApplication;
import kz.qujat.domain.application.ReviewCommand.TakeBack;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.order.DisputedCardOutcome;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.Remedy;
import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCommand.NoteTakenBack;
import kz.qujat.domain.supervision.SupervisionCommand.Park;
import kz.qujat.domain.supervision.SupervisionCommand.Resume;
import kz.qujat.domain.supervision.SupervisionCommand.Retry;
import kz.qujat.domain.supervision.SupervisionCommand.Settle;
import kz.qujat.domain.supervision.SupervisionRefusal.NoSuchCase;
import kz.qujat.domain.supervision.SupervisionRefusal.StillFailing;
import kz.qujat.domain.supervision.SupervisionRefusal.WrongRemedy;
import kz.qujat.domain.supervision.SupervisionSubject;
import kz.qujat.domain.supervision.SupervisionSubject.ApplicationWait;
import kz.qujat.domain.supervision.SupervisionSubject.Difference;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import kz.qujat.domain.supervision.SupervisionSubject.ReadModelFailure;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;
import kz.qujat.domain.supervision.SupervisionSubject.Wait;
import org.jspecify.annotations.Nullable;

/// Executes the remedies that supervisors and administrators apply to subjects of supervision. Each
/// one means exactly one thing and acts on exactly the subject that was shown; the actor's comment
/// is stored in the vault.
///
/// No neighbour is called here: a retry is done by the event handler that receives the event.
@ApplicationService
public final class RemedyService {
  private final CommandService commands;
  private final SubjectPartiesResolver subjectPartiesResolver;
  private final WaitPrecondition waits;
  private final ReadModelRepairs repairs;
  private final Vault vault;

  public RemedyService(
      CommandService commands,
      SubjectPartiesResolver subjectPartiesResolver,
      WaitPrecondition waits,
      ReadModelRepairs repairs,
      Vault vault) {
    this.commands = commands;
    this.subjectPartiesResolver = subjectPartiesResolver;
    this.waits = waits;
    this.repairs = repairs;
    this.vault = vault;
  }

  /// One use of a remedy.
  ///
  /// @param words the actor's reason
  /// @param card what became of the card that a contradiction reported, absent when it reported
  ///   none
  public record Act(
      Remedy remedy,
      SupervisionSubject subject,
      String words,
      @Nullable DisputedCardOutcome card) {}

  /// Executes `act` on behalf of `staff`.
  ///
  /// @throws SupervisionRefused when the subject does not exist or belongs to another region, or
  ///   the remedy does not apply to it or did not help
  /// @throws ApplicationRefused when the subject is the actor's own case, or the officer no longer
  ///   holds the application
  public void apply(Act act, StaffMember staff) {
    Instant now = commands.now();
    Concern concern = subjectPartiesResolver.of(act.subject());
    if (!staff.reaches(concern.region())) {
      throw new SupervisionRefused(new NoSuchCase());
    }
    if (concern.isOwnOf(staff.id())) {
      throw new ApplicationRefused(new OwnApplication());
    }
    var _ =
        commands.together(() -> {
          Digest reason = vault.keep(concern.owner(), new Comment(act.words()));
          return apply(act, staff, concern, reason, now);
        });
  }

  private SupervisionCase apply(
      Act act, StaffMember staff, Concern concern, Digest reason, Instant now) {
    SupervisionSubject subject = act.subject();
    return switch (act.remedy()) {
      case PARK ->
          commands.submit(
              new Park(stuck(subject, concern, now), application(concern), reason, now),
              staff.actor());
      case RESUME ->
          commands.submit(
              new Resume(wait(subject), application(concern), reason, now), staff.actor());
      case RETRY ->
          commands.submit(
              new Retry(retriable(subject, concern, now), application(concern), reason, now),
              staff.actor());
      case TAKE_BACK -> takeBack(subject, staff, concern, reason, now);
      case SETTLE ->
          commands.submit(
              new Settle(subject, concern.application(), act.card(), reason, now), staff.actor());
    };
  }

  private static ApplicationId application(Concern concern) {
    return file(concern).id();
  }

  private static CaseFile file(Concern concern) {
    @Nullable CaseFile file = concern.file();
    if (file == null) {
      throw new SupervisionRefused(new WrongRemedy(List.of(Remedy.SETTLE)));
    }
    return file;
  }

  private static Wait wait(SupervisionSubject subject) {
    return switch (subject) {
      case Wait wait -> wait;
      case Difference difference ->
          throw new SupervisionRefused(new WrongRemedy(difference.discrepancy().remedies()));
      case Message _, RegisterRecord _ ->
          throw new SupervisionRefused(new WrongRemedy(List.of(Remedy.SETTLE)));
      case ReadModelFailure _ ->
          throw new SupervisionRefused(new WrongRemedy(List.of(Remedy.RETRY)));
    };
  }

  private Wait stuck(SupervisionSubject subject, Concern concern, Instant now) {
    Wait wait = wait(subject);
    waits.requireStuck(wait, application(concern), now);
    return wait;
  }

  private SupervisionSubject retriable(SupervisionSubject subject, Concern concern, Instant now) {
    return switch (subject) {
      case Wait _ -> stuck(subject, concern, now);
      case Difference difference -> difference;
      case ReadModelFailure failure -> repaired(failure);
      case Message _, RegisterRecord _ ->
          throw new SupervisionRefused(new WrongRemedy(List.of(Remedy.SETTLE)));
    };
  }

  /// Unlike any other retry, this one is done at once: it calls no neighbour, and its answer tells
  /// whether it helped.
  private ReadModelFailure repaired(ReadModelFailure failure) {
    return switch (repairs.repair(failure.application(), failure.readModel())) {
      case REPAIRED -> failure;
      case STILL_FAILING -> throw new SupervisionRefused(new StillFailing());
      case NOT_FAILING -> throw new SupervisionRefused(new NoSuchCase());
    };
  }

  /// One act with two events: the application is taken from its officer, and the subject records
  /// the reason.
  private SupervisionCase takeBack(
      SupervisionSubject subject, StaffMember staff, Concern concern, Digest reason, Instant now) {
    ApplicationWait wait = TakeBackPrecondition.ofReview(stuck(subject, concern, now));
    Begun begun = file(concern).application();
    StaffId holder = TakeBackPrecondition.holder(begun);
    commands.submit(
        new TakeBack(begun.id(), holder, staff.id(), begun.filing().region(), now), staff.actor());
    return commands.submit(new NoteTakenBack(wait, holder, reason, now), staff.actor());
  }
}
