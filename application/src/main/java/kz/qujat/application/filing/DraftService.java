package kz.qujat.application.filing;

import java.time.Instant;
import java.util.Map;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.eligibility.EligibilityService;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.DraftCommand.ChangeDraft;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DraftCommand.Withdraw;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.WithTicket.InProgress;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.PointCode;
import org.jspecify.annotations.Nullable;

/// Starts, changes and withdraws a citizen's draft.
@ApplicationService
public final class DraftService {
  private final CommandService commands;
  private final CaseFileQuery cases;
  private final EligibilityService desk;
  private final Vault vault;

  public DraftService(
      CommandService commands, CaseFileQuery cases, EligibilityService desk, Vault vault) {
    this.commands = commands;
    this.cases = cases;
    this.desk = desk;
    this.vault = vault;
  }

  /// What a citizen wants to file.
  ///
  /// @param client the registered client through which the citizen came, absent for the product's
  ///   own pages
  /// @param consent the version of the consent that the citizen gave
  /// @param replaces the annulled application that this one follows, if any
  public record Request(
      String reason,
      PointCode point,
      ContactForm form,
      @Nullable String client,
      String consent,
      @Nullable ApplicationId replaces) {}

  /// Starts a draft.
  ///
  /// @throws ApplicationRefused when the citizen is not eligible, has another open application, or
  ///   may not replace the named one
  /// @throws NeighbourUnavailable when the register does not answer
  public CommandResult start(SignedInCitizen signedInCitizen, Request request) {
    Instant at = commands.now();
    @Nullable CaseFile replaced =
        request.replaces() == null ? null : own(signedInCitizen, request.replaces());
    return switch (desk.assess(request.reason(), signedInCitizen, at).eligibility()) {
      case NotEligible answer -> throw new ApplicationRefused(new Ineligible(answer));
      case Eligible answer ->
          commands.together(() ->
              commands.submit(
                  command(signedInCitizen, request, answer, carriedOver(replaced), at),
                  Actor.citizen(signedInCitizen.id())));
    };
  }

  private Start command(
      SignedInCitizen signedInCitizen,
      Request request,
      Eligible answer,
      Map<ImageKind, Attached> carriedOver,
      Instant at) {
    return new Start(
        commands.clockAndIds().newApplication(),
        signedInCitizen.id(),
        desk.passed(signedInCitizen, answer),
        request.point(),
        vault.keep(signedInCitizen.id(), request.form()),
        request.client(),
        request.consent(),
        request.replaces(),
        carriedOver,
        at);
  }

  private CaseFile own(SignedInCitizen signedInCitizen, ApplicationId application) {
    CaseFile file = cases.get(application);
    if (!file.application().applicant().equals(signedInCitizen.id())) {
      throw new ApplicationRefused(new NoSuchApplication());
    }
    return file;
  }

  private static Map<ImageKind, Attached> carriedOver(@Nullable CaseFile file) {
    if (file == null) {
      return Map.of();
    }
    return switch (file.application().stage()) {
      case Annulled annulled when annulled.reason().allowsReapplication() ->
          file.application().carriedOver();
      case Draft _, EndedDraft _, InProgress _, Issued _, Annulled _ ->
          throw new ApplicationRefused(new WrongStage(file.status()));
    };
  }

  /// Changes the registration point or the contacts of a draft.
  ///
  /// @throws ApplicationRefused when the application is no longer a draft
  /// @throws StaleVersion when the application is not at `ifVersion`
  public CommandResult change(
      SignedInCitizen signedInCitizen,
      ApplicationId application,
      PointCode point,
      ContactForm form,
      @Nullable Long ifVersion) {
    Instant at = commands.now();
    return commands.together(() ->
        commands.submit(
            new ChangeDraft(
                application,
                signedInCitizen.id(),
                point,
                vault.keep(signedInCitizen.id(), form),
                at),
            Actor.citizen(signedInCitizen.id()),
            ifVersion));
  }

  /// Withdraws the draft; a paid duty is refunded.
  ///
  /// @throws ApplicationRefused when the application is registered
  /// @throws StaleVersion when the application is not at `ifVersion`
  public CommandResult withdraw(
      SignedInCitizen signedInCitizen, ApplicationId application, @Nullable Long ifVersion) {
    return commands.submit(
        new Withdraw(
            application, signedInCitizen.id(), commands.clockAndIds().newRefund(), commands.now()),
        Actor.citizen(signedInCitizen.id()),
        ifVersion);
  }
}
