package kz.qujat.web.dashboard;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.filing.Image;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.web.dossier.DecisionKind;
import kz.qujat.web.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/// The data of the dossier page.
///
/// @param certified the holder's data that a decision certifies; empty when the holder was erased
/// @param compared empty when the register does not answer
/// @param changes the data that the register reported differently, so that the application came
///   back; empty when it did not come back
/// @param photo null when the citizen has not uploaded one
/// @param signature null when the citizen has not uploaded one
record DossierPageModel(
    Dossier dossier,
    ReviewStanding standing,
    List<HolderDataComparer.Line> certified,
    List<HolderDataComparer.Line> compared,
    List<HolderDataComparer.Line> changes,
    @Nullable Attached photo,
    @Nullable Attached signature,
    LocalDate today) {
  DossierPageModel {
    certified = List.copyOf(certified);
    compared = List.copyOf(compared);
    changes = List.copyOf(changes);
  }

  static @Nullable Attached enclosed(Image image) {
    return switch (image) {
      case Image.Missing _ -> null;
      case Attached attached -> attached;
    };
  }

  /// Whether the due day has passed without a decision.
  public boolean overdue() {
    @Nullable LocalDate due = dossier.application().dueOn();
    return (standing.waiting() || standing.holder() != null) && due != null && due.isBefore(today);
  }

  /// Whether an approval is possible; an approval that would be refused is not offered.
  public boolean approvable() {
    return dossier.decisions().contains(DecisionKind.APPROVAL);
  }

  /// Whether the register has a photo to compare with.
  public boolean photographed() {
    return dossier.applicant() != null && dossier.applicant().photographed();
  }

  /// The number of values that differ from the register.
  public long differences() {
    return compared.stream().filter(HolderDataComparer.Line::differs).count();
  }
}
