package kz.qujat.web.dashboard;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.review.Reviews.Intent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.page.Entry;
import org.jspecify.annotations.Nullable;

/// A decision written down but not signed yet, kept with the session of the officer and nowhere
/// else.
///
/// @param values as they were typed
/// @param cms the signature, where nobody could tell yet whether it is good: the officer need not
///   sign again
record Draft(Map<String, String> values, @Nullable String cms) implements Serializable {
  private static final long serialVersionUID = 1;

  Draft {
    // Map.copyOf is serializable, too.
    values = Map.copyOf(values);
  }

  /// What is written down for that application; blank when nothing is.
  static Draft of(ApplicationId application, HttpSession session) {
    return find(application, session).orElseGet(() -> new Draft(Map.of(), null));
  }

  static Optional<Draft> find(ApplicationId application, HttpSession session) {
    return session.getAttribute(name(application)) instanceof Draft draft
        ? Optional.of(draft)
        : Optional.empty();
  }

  static void forget(ApplicationId application, HttpSession session) {
    session.removeAttribute(name(application));
  }

  void keep(ApplicationId application, HttpSession session) {
    session.setAttribute(name(application), this);
  }

  Draft signed(String signature) {
    return new Draft(new HashMap<>(values), signature);
  }

  Entry entry() {
    return Entry.of(values);
  }

  /// What is to be decided.
  ///
  /// @throws InvalidInput naming everything that is wrong with it
  Intent intent() {
    return DecisionEntry.intent(entry());
  }

  private static String name(ApplicationId application) {
    return Draft.class.getName() + "." + application;
  }
}
