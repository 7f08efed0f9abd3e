package kz.qujat.web.dossier;

import java.util.Optional;
import kz.qujat.application.eligibility.PopulationRegistry;
import kz.qujat.application.eligibility.PopulationRegistry.Answer;
import kz.qujat.application.eligibility.PopulationRegistry.Entry;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.vault.Confidential.ContactForm;
import kz.qujat.application.vault.People;
import kz.qujat.application.vault.Picture;
import kz.qujat.application.vault.Vault;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// The people an application has to do with, behind their pseudonyms.
final class Persons {
  private final People people;
  private final Vault vault;
  private final PopulationRegistry registry;

  Persons(People people, Vault vault, PopulationRegistry registry) {
    this.people = people;
    this.vault = vault;
    this.registry = registry;
  }

  /// The applicant in the register, if the register knows them.
  ///
  /// @throws NeighbourUnavailable when it does not answer, or its record is unclear
  Optional<RegisterExtract> extract(CaseFile file) {
    Iin iin = people.iinOf(file.application().applicant());
    return entry(iin).map(entry -> RegisterExtract.of(iin, entry));
  }

  /// The photo of the card in force, if the register has one.
  ///
  /// @throws NeighbourUnavailable when it does not answer, or its record is unclear
  Optional<Picture> previousPhoto(CaseFile file) {
    return entry(people.iinOf(file.application().applicant())).map(Entry::photo);
  }

  private Optional<Entry> entry(Iin iin) {
    return switch (registry.find(iin)) {
      case Answer.Found(var entry, _) -> Optional.of(entry);
      case Answer.NotFound _ -> Optional.empty();
      case Answer.Unclear(var element) ->
          throw new NeighbourUnavailable(
              Neighbour.CIVIL_REGISTRY, "its record is unclear at " + element);
    };
  }

  Optional<Contacts> contacts(CaseFile file) {
    Filed application = file.application();
    return vault
        .read(application.applicant(), application.filing().form(), ContactForm.class)
        .map(Contacts::of);
  }

  @Nullable Holder holder(CaseFile file) {
    return Holder.of(file.application(), people);
  }
}
