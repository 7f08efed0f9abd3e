package kz.qujat.web.dossier;

import java.util.List;
import java.util.Locale;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.domain.application.RegistrationRecord;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.filing.ApplicationContent;
import kz.qujat.domain.filing.Image;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.dossier.Dossier.Digests;
import kz.qujat.web.dossier.Dossier.Findings;
import kz.qujat.web.language.Texts;
import kz.qujat.web.problem.ImageFindingText;
import org.springframework.stereotype.Component;

/// Builds dossiers from the history, the vault and the register.
@Component
public final class Dossiers {
  private final CaseFileQuery cases;
  private final ApplicationViewFactory views;
  private final DossierPersons dossierPersons;
  private final Texts texts;

  Dossiers(
      CaseFileQuery cases,
      ApplicationViewFactory views,
      DossierPersons dossierPersons,
      Texts texts) {
    this.cases = cases;
    this.views = views;
    this.dossierPersons = dossierPersons;
    this.texts = texts;
  }

  /// The dossier of a registered application.
  ///
  /// When the register does not answer, only its part of the dossier is missing.
  ///
  /// @throws IllegalStateException when the application was never registered
  public Dossier of(CaseFile file) {
    ApplicationContent applicationContent = file.application().filing();
    RegistrationRecord registrationRecord = registration(file.application().stage());
    DossierPersons.Asked asked = dossierPersons.ask(file);
    return new Dossier(
        views.of(file),
        dossierPersons.holder(file),
        registrationRecord.attempt(),
        registrationRecord.past().isEmpty() ? null : registrationRecord.past().getLast(),
        file.windowClosesOn(),
        DecisionKind.in(file.application().stage()),
        asked.answer(),
        dossierPersons.extract(file, asked).orElse(null),
        dossierPersons.certified(file, registrationRecord, asked),
        dossierPersons.contacts(file).orElse(null),
        file.milestones().eligibility(),
        new Findings(
            findings(applicationContent.photo()), findings(applicationContent.signature())),
        Digests.of(applicationContent),
        EarlierApplication.before(file, cases.of(applicationContent.applicant())),
        asked.unavailable());
  }

  private static RegistrationRecord registration(Stage stage) {
    return switch (stage) {
      case WithTicket withTicket -> withTicket.registration();
      case Draft _, EndedDraft _ ->
          throw new IllegalStateException("the application is not registered");
    };
  }

  private List<ImageFindingText> findings(Image image) {
    Locale language = Texts.language();
    return switch (image) {
      case Image.Missing _ -> List.of();
      case Image.Attached attached -> ImageFindingText.of(attached.findings(), texts, language);
    };
  }
}
