package kz.qujat.application.filing;

import java.time.Instant;
import java.time.LocalDate;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.dispatch.HolderRecordFactory;
import kz.qujat.application.eligibility.EligibilityService;
import kz.qujat.application.eligibility.EligibilityService.Assessed;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.application.ApplicationRefusal.OtherApplicant;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.calendar.Deadline;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Registers drafts: with the registration ticket the term starts, within which the ministry must
/// handle the application.
@ApplicationService
public final class RegistrationService {
  private static final Logger LOG = LoggerFactory.getLogger(RegistrationService.class);

  private static final Digest NO_HOLDER = new Digest("0".repeat(64));

  private final CommandService commands;
  private final CaseFileQuery cases;
  private final EligibilityService desk;
  private final Vault vault;
  private final RegistrationTerm term;

  public RegistrationService(
      CommandService commands,
      CaseFileQuery cases,
      EligibilityService desk,
      Vault vault,
      RegistrationTerm term) {
    this.commands = commands;
    this.cases = cases;
    this.desk = desk;
    this.vault = vault;
    this.term = term;
  }

  /// The standard term of the service.
  public record RegistrationTerm(WorkingCalendar calendar, int workingDays) {
    Deadline from(LocalDate day) {
      return calendar.term(day, workingDays);
    }
  }

  /// Registers a draft that is complete and whose applicant is still eligible. An application that
  /// already has a ticket stays unchanged.
  ///
  /// @throws ApplicationRefused when something is missing, the applicant is no longer eligible or
  ///   the draft ended
  /// @throws StaleVersion when the application is not at `ifVersion`
  /// @throws NeighbourUnavailable when the register does not answer
  public CommandResult register(
      SignedInCitizen signedInCitizen, ApplicationId application, @Nullable Long ifVersion) {
    Instant at = commands.now();
    CaseFile file = cases.get(application);
    file.requireVersion(ifVersion);
    return register(signedInCitizen, file, at, Actor.citizen(signedInCitizen.id()), ifVersion);
  }

  /// Registers the draft as of the moment `at`, on behalf of `actor`.
  CommandResult register(
      SignedInCitizen signedInCitizen,
      CaseFile file,
      Instant at,
      Actor actor,
      @Nullable Long ifVersion) {
    if (!file.application().applicant().equals(signedInCitizen.id())) {
      throw new ApplicationRefused(new OtherApplicant());
    }
    return switch (file.application().stage()) {
      case WithTicket _ -> CommandResult.unchanged(file.application(), file.version());
      case Draft _, EndedDraft _ -> {
        Assessed assessed = desk.assess(EligibilityRules.EXPIRY, signedInCitizen, at);
        yield commands.together(() ->
            commands.submit(command(signedInCitizen, file.id(), assessed, at), actor, ifVersion));
      }
    };
  }

  private Register command(
      SignedInCitizen signedInCitizen, ApplicationId application, Assessed assessed, Instant at) {
    Deadline dueBy = term.from(CivilDate.at(at));
    if (dueBy.provisional()) {
      LOG.warn("The term of {} runs into a year without an approved calendar", application);
    }
    return new Register(
        application,
        signedInCitizen.id(),
        desk.check(signedInCitizen, assessed.eligibility()),
        holder(signedInCitizen, assessed),
        dueBy,
        at);
  }

  /// The digest of the holder's data for the card. Without an entry in the register the lifecycle
  /// refuses the registration, so a placeholder digest is used.
  private Digest holder(SignedInCitizen signedInCitizen, Assessed assessed) {
    @Nullable Entry entry = assessed.entry();
    return entry == null
        ? NO_HOLDER
        : vault.keep(signedInCitizen.id(), HolderRecordFactory.of(entry));
  }
}
