package kz.qujat.web.dossier;

import java.util.Optional;
import kz.qujat.application.vault.People;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Certified;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.InManufacture;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.Registered;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.person.OfficerId;
import org.jspecify.annotations.Nullable;

/// The officer who holds a review, by the name that colleagues see.
public record Holder(String name) {

  static @Nullable Holder of(@Nullable OfficerId officer, People people) {
    return officer == null ? null : new Holder(people.nameOf(officer));
  }

  /// The officer who holds the review of `application`; null when it is not held.
  public static @Nullable Holder of(Filed application, People people) {
    return of(officer(application).orElse(null), people);
  }

  /// The id of the officer who holds the review of `application`.
  public static Optional<OfficerId> officer(Filed application) {
    return switch (application.stage()) {
      case UnderReview review -> Optional.of(review.holder());
      case Draft _,
          EndedDraft _,
          Registered _,
          Certified _,
          InManufacture _,
          Issued _,
          Annulled _ ->
          Optional.empty();
    };
  }
}
