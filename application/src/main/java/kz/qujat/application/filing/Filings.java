package kz.qujat.application.filing;

import java.util.Map;
import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.eligibility.EligibilityDesk;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.ApplicationCommand.ChangeDraft;
import kz.qujat.domain.lifecycle.ApplicationCommand.Start;
import kz.qujat.domain.lifecycle.ApplicationCommand.Withdraw;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.lifecycle.Refusal.Ineligible;
import kz.qujat.domain.lifecycle.Refusal.NoSuchApplication;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Stage.Annulled;
import kz.qujat.domain.person.PointCode;
import org.jspecify.annotations.Nullable;

/// The draft of a citizen: begun, changed, given up. Whose draft it is has been judged before.
public final class Filings {
  private final Chancery chancery;
  private final CaseFiles cases;
  private final EligibilityDesk desk;
  private final Vault vault;

  public Filings(Chancery chancery, CaseFiles cases, EligibilityDesk desk, Vault vault) {
    this.chancery = chancery;
    this.cases = cases;
    this.desk = desk;
    this.vault = vault;
  }

  /// What a citizen wants to file.
  ///
  /// @param replaces the annulled application this one comes after, if any
  public record Request(
      String reason, PointCode point, ContactForm form, @Nullable ApplicationId replaces) {}

  /// Begins a draft.
  ///
  /// @throws CommandRefused when the exchange is not open, another application is, or the one to be
  ///   replaced cannot be
  /// @throws NeighbourUnavailable when the register does not answer
  public Receipt start(Citizen citizen, Request request) {
    @Nullable CaseFile replaced =
        request.replaces() == null ? null : own(citizen, request.replaces());
    return switch (desk.assess(request.reason(), citizen)) {
      case NotEligible answer -> throw new CommandRefused(new Ineligible(answer));
      case Eligible answer -> start(citizen, request, answer, carriedOver(replaced));
    };
  }

  private Receipt start(
      Citizen citizen, Request request, Eligible answer, Map<ImageKind, Enclosed> carriedOver) {
    return chancery.together(() ->
        chancery.submit(
            new Start(
                chancery.notary().newApplication(),
                citizen.id(),
                desk.identify(citizen, answer.card()),
                answer,
                request.point(),
                vault.keep(citizen.id(), request.form()),
                request.replaces(),
                carriedOver,
                chancery.notary().now()),
            Actor.citizen(citizen.id()),
            null));
  }

  private CaseFile own(Citizen citizen, ApplicationId application) {
    CaseFile file = cases.get(application);
    if (!file.application().applicant().equals(citizen.id())) {
      throw new CommandRefused(new NoSuchApplication());
    }
    return file;
  }

  private static Map<ImageKind, Enclosed> carriedOver(@Nullable CaseFile file) {
    if (file == null) {
      return Map.of();
    }
    if (!(file.application().stage() instanceof Annulled annulled)
        || !annulled.reason().allowsReapplication()) {
      throw new CommandRefused(new WrongStage(file.status()));
    }
    return file.application().carriedOver();
  }

  /// Changes the point or the contacts of a draft.
  ///
  /// @throws CommandRefused when it is no draft any more
  /// @throws StaleVersion when it is not at `ifVersion`
  public Receipt change(
      Citizen citizen,
      ApplicationId application,
      PointCode point,
      ContactForm form,
      @Nullable Long ifVersion) {
    return chancery.together(() ->
        chancery.submit(
            new ChangeDraft(
                application, point, vault.keep(citizen.id(), form), chancery.notary().now()),
            Actor.citizen(citizen.id()),
            ifVersion));
  }

  /// Gives the draft up; a paid duty goes back.
  ///
  /// @throws CommandRefused when it is registered
  /// @throws StaleVersion when it is not at `ifVersion`
  public Receipt withdraw(Citizen citizen, ApplicationId application, @Nullable Long ifVersion) {
    return chancery.submit(
        new Withdraw(application, chancery.notary().newRefund(), chancery.notary().now()),
        Actor.citizen(citizen.id()),
        ifVersion);
  }
}
