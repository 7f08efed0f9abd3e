package kz.qujat.domain.lifecycle;

import java.util.Map;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.lifecycle.Stage.Annulled;
import kz.qujat.domain.person.ApplicantId;

/// An application for the exchange of an identity card, as its history has made it.
public sealed interface Application {
  /// No history yet.
  record NotStarted() implements Application {}

  /// What was filed, the money for it, how far it has come, and what was done where it got stuck.
  record Filed(ApplicationId id, Filing filing, Account account, Stage stage, Attention attention)
      implements Application {
    public ApplicantId applicant() {
      return filing.applicant();
    }

    /// The pictures a new application may take over from this one: those that were not at fault.
    /// Nothing unless this one was annulled for a reason that allows applying again.
    public Map<ImageKind, Enclosed> carriedOver() {
      return switch (stage) {
        case Annulled annulled -> notAtFault(annulled.reason());
        case Stage.Draft _, Stage.Ticketed _, Stage.Withdrawn _, Stage.Expired _ -> Map.of();
      };
    }

    private Map<ImageKind, Enclosed> notAtFault(AnnulmentReason reason) {
      return switch (reason) {
        case POOR_PHOTO -> present(ImageKind.SIGNATURE);
        case POOR_SIGNATURE -> present(ImageKind.PHOTO);
        case ADDITIONAL_CHECKS -> Map.of();
      };
    }

    private Map<ImageKind, Enclosed> present(ImageKind kind) {
      return switch (filing.enclosure(kind)) {
        case Enclosed enclosed -> Map.of(kind, enclosed);
        case Enclosure.Missing _ -> Map.of();
      };
    }

    Filed with(Filing newFiling) {
      return new Filed(id, newFiling, account, stage, attention);
    }

    Filed with(Account newAccount) {
      return new Filed(id, filing, newAccount, stage, attention);
    }

    Filed to(Stage newStage) {
      return new Filed(id, filing, account, newStage, attention);
    }

    Filed with(Attention newAttention) {
      return new Filed(id, filing, account, stage, newAttention);
    }
  }
}
