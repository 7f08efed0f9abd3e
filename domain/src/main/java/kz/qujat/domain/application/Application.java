package kz.qujat.domain.application;

import java.util.EnumMap;
import java.util.Map;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.duty.Account;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.domain.filing.Enclosure.Missing;
import kz.qujat.domain.filing.Filing;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.ApplicantId;

/// An application for the exchange of an identity card, as built from its history.
public sealed interface Application {
  /// An application without events.
  record NotStarted() implements Application {}

  /// What was filed, the duty for it, and the stage it has reached.
  record Filed(ApplicationId id, Filing filing, Account account, Stage stage)
      implements Application {
    public ApplicantId applicant() {
      return filing.applicant();
    }

    /// The pictures that a new application may take over from this one: those that were not at
    /// fault. Empty unless this application was annulled because of its photo or its signature.
    public Map<ImageKind, Enclosed> carriedOver() {
      return switch (stage) {
        case Annulled annulled -> annulled.reason().atFault().map(this::allBut).orElse(Map.of());
        case Draft _, Ticketed.InProgress _, Issued _, EndedDraft _ -> Map.of();
      };
    }

    private Map<ImageKind, Enclosed> allBut(ImageKind atFault) {
      Map<ImageKind, Enclosed> others = new EnumMap<>(ImageKind.class);
      for (ImageKind kind : ImageKind.values()) {
        switch (filing.enclosure(kind)) {
          case Enclosed enclosed when kind != atFault -> others.put(kind, enclosed);
          case Enclosed _, Missing _ -> {}
        }
      }
      return Map.copyOf(others);
    }

    public Filed with(Filing newFiling) {
      return new Filed(id, newFiling, account, stage);
    }

    public Filed with(Account newAccount) {
      return new Filed(id, filing, newAccount, stage);
    }

    public Filed to(Stage newStage) {
      return new Filed(id, filing, account, newStage);
    }
  }
}
