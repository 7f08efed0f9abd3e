package kz.qujat.web.dossier;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.review.AnnulmentReason;
import org.jspecify.annotations.Nullable;

/// An application that the same citizen registered before, and its result.
///
/// @param annulmentReason null unless it was annulled
record EarlierApplication(
    UUID id, Status status, String ticketNumber, @Nullable AnnulmentReason annulmentReason) {
  /// The registered applications in `all` that were started before `file`, latest first.
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
    return Optional.ofNullable(file.milestones().registered())
        .map(registered -> registered.ticket().toString())
        .map(ticket ->
            new EarlierApplication(file.id().value(), file.status(), ticket, annulment(file)));
  }

  private static @Nullable AnnulmentReason annulment(CaseFile file) {
    @Nullable ApplicationAnnulled annulled = file.milestones().annulled();
    return annulled == null ? null : annulled.reason();
  }
}
