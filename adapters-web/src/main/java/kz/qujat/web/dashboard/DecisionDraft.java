package kz.qujat.web.dashboard;

import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.web.page.FormState;
import org.jspecify.annotations.Nullable;

/// A decision that was filled in but not signed yet; it is kept only in the officer's HTTP session.
///
/// @param values as they were typed
/// @param cms the signature, kept when its status could not be checked yet, so that the officer
///   need not sign again; null otherwise
record DecisionDraft(Map<String, String> values, @Nullable String cms) implements Serializable {
  private static final long serialVersionUID = 1;

  DecisionDraft {
    // The result of Map.copyOf is serializable.
    values = Map.copyOf(values);
  }

  /// The decision filled in for that application; blank when there is none.
  static DecisionDraft of(ApplicationId application, HttpSession session) {
    return find(application, session).orElseGet(() -> new DecisionDraft(Map.of(), null));
  }

  static Optional<DecisionDraft> find(ApplicationId application, HttpSession session) {
    return session.getAttribute(name(application)) instanceof DecisionDraft decisionDraft
        ? Optional.of(decisionDraft)
        : Optional.empty();
  }

  static void forget(ApplicationId application, HttpSession session) {
    session.removeAttribute(name(application));
  }

  void keep(ApplicationId application, HttpSession session) {
    session.setAttribute(name(application), this);
  }

  DecisionDraft signed(String signature) {
    return new DecisionDraft(new HashMap<>(values), signature);
  }

  FormState entry() {
    return FormState.of(values);
  }

  /// The decision to make.
  ///
  /// @throws InvalidInput naming every invalid field
  Intent intent() {
    return DecisionInputParser.intent(entry());
  }

  private static String name(ApplicationId application) {
    return DecisionDraft.class.getName() + "." + application;
  }
}
