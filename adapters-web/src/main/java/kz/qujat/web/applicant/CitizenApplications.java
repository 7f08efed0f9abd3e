package kz.qujat.web.applicant;

import java.util.Locale;
import java.util.Optional;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.filing.DraftService;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.history.Page;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.application.vault.VaultRecord.ExemptionGround;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.duty.Exemption;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.web.body.JsonFormReader;
import kz.qujat.web.caller.Paging;
import kz.qujat.web.wire.InvalidInput;
import org.springframework.stereotype.Component;
import tools.jackson.databind.node.ObjectNode;

/// A citizen's own applications, and the contacts that the citizen filled in for them.
@Component
public final class CitizenApplications {
  private final CaseFileQuery cases;
  private final ApplicationList applicationList;
  private final Vault vault;
  private final JsonFormReader forms;

  CitizenApplications(
      CaseFileQuery cases, ApplicationList applicationList, Vault vault, JsonFormReader forms) {
    this.cases = cases;
    this.applicationList = applicationList;
    this.vault = vault;
    this.forms = forms;
  }

  /// Reads the form that a citizen filled in on a page.
  ///
  /// @throws InvalidInput naming every invalid field
  public DraftService.Request request(ObjectNode typed) {
    return forms.readKnown(typed, ApplicationForm.class).request();
  }

  /// A new application with the data of `annulled` and the consent that was given for it.
  public DraftService.Request again(CaseFile annulled) {
    return new DraftService.Request(
        EligibilityRules.EXPIRY,
        annulled.application().filing().point(),
        contacts(annulled),
        null,
        ApplicationForm.CONSENT_VERSION,
        annulled.id());
  }

  DraftChangeForm.Change change(DraftChangeForm form, CaseFile file) {
    return form.change(file.application().filing().point(), contacts(file));
  }

  /// The contacts that the citizen filled in for this application.
  public ContactForm contacts(CaseFile file) {
    return vault
        .read(file.application().applicant(), file.application().filing().form(), ContactForm.class)
        .orElseThrow(() -> new IllegalStateException("contacts are missing for " + file.id()));
  }

  /// The ground on which this application is exempt from the duty; empty when it is not exempt.
  ///
  /// The ground may reveal data about a person's health.
  public Optional<Exemption> exemption(CaseFile file) {
    return switch (file.application().account().duty()) {
      case Exempt(var ground) ->
          vault
              .read(file.application().applicant(), ground, ExemptionGround.class)
              .map(ExemptionGround::ground);
      case NotRequested _, Pending _, Mispaid _, Paid _ -> Optional.empty();
    };
  }

  /// The language in which the citizen wants to be addressed.
  public Locale language(CaseFile file) {
    return ContactFormConverter.locale(contacts(file).language());
  }

  Page<CaseFile> page(SignedInCitizen signedInCitizen, Paging paging) {
    Page<ApplicationList.Entry> page =
        applicationList.ofApplicant(signedInCitizen.id(), paging.limit(), paging.cursor());
    return new Page<>(
        cases.find(page.items().stream().map(ApplicationList.Entry::id).toList()),
        page.nextCursor());
  }
}
