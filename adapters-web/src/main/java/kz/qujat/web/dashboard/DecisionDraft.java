package kz.qujat.web.dashboard;

import java.util.Map;
import kz.qujat.application.review.DecisionDrafts.Draft;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.web.page.FormState;
import org.jspecify.annotations.Nullable;

/// A decision that was filled in but not signed yet.
record DecisionDraft(Draft draft) {
  static DecisionDraft blank() {
    return of(Map.of());
  }

  /// @param values as they were typed
  static DecisionDraft of(Map<String, String> values) {
    return new DecisionDraft(new Draft(values, null));
  }

  @Nullable String cms() {
    return draft.cms();
  }

  /// The same decision with this signature; null when it has none.
  Draft signed(@Nullable String signature) {
    return new Draft(draft.values(), signature);
  }

  FormState entry() {
    return FormState.of(draft.values());
  }

  /// The decision to make.
  ///
  /// @throws InvalidInput naming every invalid field
  Intent intent() {
    return DecisionInputParser.intent(entry());
  }
}
