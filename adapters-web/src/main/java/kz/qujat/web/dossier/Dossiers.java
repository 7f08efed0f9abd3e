package kz.qujat.web.dossier;

import java.util.List;
import java.util.Locale;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.domain.application.Registration;
import kz.qujat.domain.application.Stage;
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
import org.springframework.stereotype.Component;

/// Builds dossiers from the history, the vault and the register.
@Component
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

  /// The dossier of a registered application.
  ///
  /// When the register does not answer, only its part of the dossier is missing.
  ///
  /// @throws IllegalStateException when the application was never registered
  public Dossier of(CaseFile file) {
    Filing filing = file.application().filing();
    Registration registration = registration(file.application().stage());
    Persons.Asked asked = persons.ask(file);
    return new Dossier(
        views.of(file),
        persons.holder(file),
        registration.attempt(),
        registration.past().isEmpty() ? null : registration.past().getLast(),
        file.windowClosesOn(),
        DecisionKind.in(file.application().stage()),
        asked.answer(),
        persons.extract(file, asked).orElse(null),
        persons.certified(file, registration, asked),
        persons.contacts(file).orElse(null),
        file.milestones().eligibility(),
        new Findings(findings(filing.photo()), findings(filing.signature())),
        Digests.of(filing),
        EarlierApplication.before(file, cases.of(filing.applicant())),
        asked.unavailable());
  }

  private static Registration registration(Stage stage) {
    return switch (stage) {
      case Ticketed ticketed -> ticketed.registration();
      case Draft _, EndedDraft _ ->
          throw new IllegalStateException("the application is not registered");
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
