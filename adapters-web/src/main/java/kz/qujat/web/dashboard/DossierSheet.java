package kz.qujat.web.dashboard;

import java.time.LocalDate;
import java.util.List;
import kz.qujat.domain.filing.Enclosure;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.web.dossier.DecisionKind;
import kz.qujat.web.dossier.Dossier;
import org.jspecify.annotations.Nullable;

/// The dossier as it is written on one page.
///
/// @param certified the holder's data a decision is about; empty when the holder has been erased
/// @param compared empty when the register does not answer
/// @param changes what the register told differently before the application came back; empty when
///   it did not come back
/// @param photo absent when the citizen enclosed none
/// @param signature absent when the citizen enclosed none
record DossierSheet(
    Dossier dossier,
    Standing standing,
    List<Comparison.Line> certified,
    List<Comparison.Line> compared,
    List<Comparison.Line> changes,
    @Nullable Enclosed photo,
    @Nullable Enclosed signature,
    LocalDate today) {
  DossierSheet {
    certified = List.copyOf(certified);
    compared = List.copyOf(compared);
    changes = List.copyOf(changes);
  }

  static @Nullable Enclosed enclosed(Enclosure enclosure) {
    return switch (enclosure) {
      case Enclosure.Missing _ -> null;
      case Enclosed enclosed -> enclosed;
    };
  }

  /// Whether the day it was due on has passed without a decision.
  public boolean overdue() {
    @Nullable LocalDate due = dossier.application().dueOn();
    return (standing.waiting() || standing.holder() != null) && due != null && due.isBefore(today);
  }

  /// Whether an approval is possible; one that could only be refused is not offered.
  public boolean approvable() {
    return dossier.decisions().contains(DecisionKind.APPROVAL);
  }

  /// Whether the register has a photo to compare with.
  public boolean photographed() {
    return dossier.applicant() != null && dossier.applicant().photographed();
  }

  /// How many things differ from the register.
  public long differences() {
    return compared.stream().filter(Comparison.Line::differs).count();
  }
}
