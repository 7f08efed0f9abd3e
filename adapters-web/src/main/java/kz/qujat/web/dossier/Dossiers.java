package kz.qujat.web.dossier;

import java.util.List;
import java.util.Locale;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.filing.Enclosure;
import kz.qujat.domain.filing.Filing;
import kz.qujat.web.application.ApplicationViews;
import kz.qujat.web.dossier.Dossier.Digests;
import kz.qujat.web.dossier.Dossier.Findings;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.FindingText;
import org.jspecify.annotations.Nullable;

/// Puts dossiers together from the history, the vault and the register.
public final class Dossiers {
  private final CaseFiles cases;
  private final ApplicationViews views;
  private final Persons persons;
  private final Texts texts;

  Dossiers(CaseFiles cases, ApplicationViews views, Persons persons, Texts texts) {
    this.cases = cases;
    this.views = views;
    this.persons = persons;
    this.texts = texts;
  }

  /// The dossier of a registered application; a register that does not answer leaves a gap, no
  /// more.
  public Dossier of(CaseFile file) {
    try {
      return with(file, persons.extract(file).orElse(null), List.of());
    } catch (NeighbourUnavailable e) {
      return with(file, null, List.of(e.neighbour().wireName()));
    }
  }

  private Dossier with(
      CaseFile file, @Nullable RegisterExtract applicant, List<String> unavailable) {
    Filing filing = file.application().filing();
    return new Dossier(
        views.of(file),
        persons.holder(file),
        attempt(file),
        file.windowClosesOn(),
        applicant,
        persons.contacts(file).orElse(null),
        file.milestones().eligibility(),
        new Findings(findings(filing.photo()), findings(filing.signature())),
        Digests.of(filing),
        EarlierApplication.before(file, cases.of(filing.applicant())),
        unavailable);
  }

  private static int attempt(CaseFile file) {
    return switch (file.application().stage()) {
      case Ticketed stage -> stage.attempt();
      case Draft _, EndedDraft _ -> 0;
    };
  }

  private List<FindingText> findings(Enclosure enclosure) {
    Locale language = Texts.language();
    return switch (enclosure) {
      case Enclosure.Missing _ -> List.of();
      case Enclosure.Enclosed enclosed -> FindingText.of(enclosed.findings(), texts, language);
    };
  }
}
