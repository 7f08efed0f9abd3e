package kz.qujat.application.review;

import java.util.Map;
import java.util.Optional;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import org.jspecify.annotations.Nullable;

/// Decisions that officers have filled in and not signed yet. They are kept for some days, whether
/// or not the officer stays signed in.
public interface DecisionDrafts {
  /// A decision that is not made yet.
  ///
  /// @param values the fields of the form, as they were typed
  /// @param cms the signature, kept when its status could not be checked yet, so that the officer
  ///   need not sign again; null otherwise
  record Draft(Map<String, String> values, @Nullable String cms) {
    public Draft {
      values = Map.copyOf(values);
    }
  }

  /// The officer's own draft for an application.
  Optional<Draft> find(StaffId officer, ApplicationId application);

  /// Keeps a draft in place of an earlier one.
  void keep(StaffId officer, ApplicationId application, Draft draft);

  /// Deletes the draft, if there is one.
  void forget(StaffId officer, ApplicationId application);
}
