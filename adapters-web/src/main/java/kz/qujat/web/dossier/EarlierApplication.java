package kz.qujat.web.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.lifecycle.AnnulmentReason;
import kz.qujat.domain.lifecycle.Stage.Annulled;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import kz.qujat.domain.lifecycle.Status;
import org.jspecify.annotations.Nullable;

/// What became of an application the same citizen had registered before.
///
/// @param annulmentReason absent unless it was annulled
record EarlierApplication(
    UUID id, Status status, String ticketNumber, @Nullable AnnulmentReason annulmentReason) {
  /// Those registered ones of `all` that were begun before `file`, latest first.
  ///
  /// @param all every application of the citizen, latest first
  static List<EarlierApplication> before(CaseFile file, List<CaseFile> all) {
    return all.stream()
        .dropWhile(other -> !other.id().equals(file.id()))
        .skip(1)
        .flatMap(other -> of(other).stream())
        .toList();
  }

  private static Optional<EarlierApplication> of(CaseFile file) {
    return file.application().stage() instanceof Ticketed stage
        ? Optional.of(
            new EarlierApplication(
                file.id().value(),
                file.status(),
                stage.ticket().toString(),
                stage instanceof Annulled annulled ? annulled.reason() : null))
        : Optional.empty();
  }
}
