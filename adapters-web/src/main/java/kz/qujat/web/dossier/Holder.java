package kz.qujat.web.dossier;

import kz.qujat.application.vault.People;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.Stage.UnderReview;
import kz.qujat.domain.person.OfficerId;
import org.jspecify.annotations.Nullable;

/// Who holds a review, as colleagues call them.
public record Holder(String name) {

  static @Nullable Holder of(@Nullable OfficerId officer, People people) {
    return officer == null ? null : new Holder(people.nameOf(officer));
  }

  public static @Nullable Holder of(Filed application, People people) {
    return application.stage() instanceof UnderReview review ? of(review.holder(), people) : null;
  }
}
