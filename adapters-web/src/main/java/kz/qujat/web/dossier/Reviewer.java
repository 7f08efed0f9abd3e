package kz.qujat.web.dossier;

import java.util.Optional;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Stage.AcceptedByNode;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.AwaitingNodeAnswer;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// The officer who holds a review, by the name that colleagues see.
public record Reviewer(String name) {

  static @Nullable Reviewer of(@Nullable StaffId officer, PseudonymDirectory pseudonymDirectory) {
    return officer == null ? null : new Reviewer(pseudonymDirectory.nameOf(officer));
  }

  /// The officer who holds the review of `application`; null when it is not held.
  public static @Nullable Reviewer of(Begun application, PseudonymDirectory pseudonymDirectory) {
    return of(officer(application).orElse(null), pseudonymDirectory);
  }

  /// The id of the officer who holds the review of `application`.
  public static Optional<StaffId> officer(Begun application) {
    return switch (application.stage()) {
      case UnderReview review -> Optional.of(review.reviewer());
      case Draft _,
          EndedDraft _,
          Registered _,
          AwaitingNodeAnswer _,
          AcceptedByNode _,
          Issued _,
          Annulled _ ->
          Optional.empty();
    };
  }
}
