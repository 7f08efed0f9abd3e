package kz.qujat.domain.application;

import java.util.EnumMap;
import java.util.Map;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.duty.DutyLedger;
import kz.qujat.domain.filing.ApplicationContent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.filing.Image.Missing;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.person.CitizenId;

/// An application for the exchange of an identity card, as built from its history.
public sealed interface Application {
  /// An application without events.
  record NotStarted() implements Application {}

  /// What was filed, the duty for it, and the stage it has reached.
  record Begun(ApplicationId id, ApplicationContent filing, DutyLedger account, Stage stage)
      implements Application {
    public CitizenId applicant() {
      return filing.applicant();
    }

    /// The pictures that a new application may take over from this one: those that were not at
    /// fault. Empty unless this application was annulled because of its photo or its signature.
    public Map<ImageKind, Attached> carriedOver() {
      return switch (stage) {
        case Annulled annulled -> annulled.reason().atFault().map(this::allBut).orElse(Map.of());
        case Draft _, WithTicket.InProgress _, Issued _, EndedDraft _ -> Map.of();
      };
    }

    private Map<ImageKind, Attached> allBut(ImageKind atFault) {
      Map<ImageKind, Attached> others = new EnumMap<>(ImageKind.class);
      for (ImageKind kind : ImageKind.values()) {
        switch (filing.enclosure(kind)) {
          case Attached attached when kind != atFault -> others.put(kind, attached);
          case Attached _, Missing _ -> {}
        }
      }
      return Map.copyOf(others);
    }

    public Begun with(ApplicationContent newFiling) {
      return new Begun(id, newFiling, account, stage);
    }

    public Begun with(DutyLedger newAccount) {
      return new Begun(id, filing, newAccount, stage);
    }

    public Begun to(Stage newStage) {
      return new Begun(id, filing, account, newStage);
    }
  }
}
