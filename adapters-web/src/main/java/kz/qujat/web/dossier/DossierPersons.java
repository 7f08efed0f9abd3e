package kz.qujat.web.dossier;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.dispatch.HolderRecordFactory;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.HolderRecord;
import kz.qujat.application.vault.ImageContent;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.application.vault.Vault;
import kz.qujat.application.vault.VaultRecord.ContactForm;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.CardEvent.HolderChanged;
import kz.qujat.domain.application.RegistrationRecord;
import kz.qujat.domain.order.HolderField;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.signature.Digest;
import kz.qujat.web.dossier.HolderDataToCertify.HolderChange;
import kz.qujat.web.dossier.HolderDataToCertify.HolderView;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/// Resolves the pseudonyms in an application to personal data, from the vault and the register.
@Component
final class DossierPersons {
  private final PseudonymDirectory pseudonymDirectory;
  private final Vault vault;
  private final PopulationRegistry registry;

  DossierPersons(PseudonymDirectory pseudonymDirectory, Vault vault, PopulationRegistry registry) {
    this.pseudonymDirectory = pseudonymDirectory;
    this.vault = vault;
    this.registry = registry;
  }

  /// The result of querying the register for the applicant.
  ///
  /// @param entry null unless the applicant was found
  record Asked(RegisterLookupStatus answer, @Nullable Entry entry) {
    /// The names of the neighbouring systems that did not answer.
    List<String> unavailable() {
      return answer == RegisterLookupStatus.SILENT
          ? List.of(Neighbour.CIVIL_REGISTRY.wireName())
          : List.of();
    }
  }

  /// Queries the register for the applicant; no response is also a result here, not an exception.
  Asked ask(CaseFile file) {
    try {
      return switch (registry.find(iin(file))) {
        case Answer.Found(var entry, _) -> new Asked(RegisterLookupStatus.FOUND, entry);
        case Answer.NotFound _ -> new Asked(RegisterLookupStatus.NOT_FOUND, null);
        case Answer.Unclear _ -> new Asked(RegisterLookupStatus.UNCLEAR, null);
      };
    } catch (NeighbourUnavailable _) {
      return new Asked(RegisterLookupStatus.SILENT, null);
    }
  }

  private Iin iin(CaseFile file) {
    return pseudonymDirectory.iinOf(file.application().applicant());
  }

  /// The applicant's current data in the register; empty unless found there.
  Optional<RegisterExtract> extract(CaseFile file, Asked asked) {
    return Optional.ofNullable(asked.entry()).map(entry -> RegisterExtract.of(iin(file), entry));
  }

  /// The holder's data that a decision certifies, and how the register differs from them now.
  HolderDataToCertify certified(CaseFile file, RegistrationRecord registrationRecord, Asked asked) {
    Optional<HolderRecord> certified = holderRecord(file, registrationRecord.holder());
    return new HolderDataToCertify(
        registrationRecord.holder().hex(),
        certified.map(HolderView::of).orElse(null),
        certified.map(record -> differences(record, asked)).orElse(List.of()),
        Optional.ofNullable(file.milestones().holderChanged())
            .map(changed -> change(file, registrationRecord, changed))
            .orElse(null));
  }

  private static List<HolderField> differences(HolderRecord certified, Asked asked) {
    return asked.entry() == null
        ? List.of()
        : certified.differences(HolderRecordFactory.of(asked.entry())).stream().sorted().toList();
  }

  private HolderChange change(
      CaseFile file, RegistrationRecord registrationRecord, HolderChanged changed) {
    return new HolderChange(
        changed.at(),
        registrationRecord.changed().stream().sorted().toList(),
        Optional.ofNullable(file.milestones().registered())
            .flatMap(registered -> holderRecord(file, registered.holder()))
            .map(HolderView::of)
            .orElse(null));
  }

  private Optional<HolderRecord> holderRecord(CaseFile file, Digest digest) {
    return vault.read(file.application().applicant(), digest, HolderRecord.class);
  }

  /// The photo of the card in force; empty when the register has none, or its record is unclear.
  ///
  /// @throws NeighbourUnavailable when the register does not answer
  Optional<ImageContent> previousPhoto(CaseFile file) {
    return switch (registry.find(iin(file))) {
      case Answer.Found(var entry, _) -> Optional.ofNullable(entry.photo());
      case Answer.NotFound _, Answer.Unclear _ -> Optional.empty();
    };
  }

  Optional<Contacts> contacts(CaseFile file) {
    Begun application = file.application();
    return vault
        .read(application.applicant(), application.filing().form(), ContactForm.class)
        .map(Contacts::of);
  }

  @Nullable Reviewer holder(CaseFile file) {
    return Reviewer.of(file.application(), pseudonymDirectory);
  }
}
