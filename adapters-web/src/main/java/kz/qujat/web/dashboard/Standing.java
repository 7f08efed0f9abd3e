package kz.qujat.web.dashboard;

import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.People;
import kz.qujat.domain.application.Status;
import kz.qujat.web.dossier.Holder;
import org.jspecify.annotations.Nullable;

/// Who has an application in hand at this moment, as one officer sees it.
///
/// @param holder absent unless it is under review
/// @param mine whether the officer holds it
/// @param waiting whether anybody may claim it
/// @param version of the application at this moment
record Standing(
    UUID id, Status status, @Nullable Holder holder, boolean mine, boolean waiting, long version) {
  static Standing of(CaseFile file, Officer officer, People people) {
    return new Standing(
        file.id().value(),
        file.status(),
        Holder.of(file.application(), people),
        Holder.officer(file.application()).filter(officer.id()::equals).isPresent(),
        file.status() == Status.REGISTERED,
        file.version());
  }
}
