package kz.qujat.web.auditor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationRegistered;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import kz.qujat.domain.lifecycle.Stage.UnderReview;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.application.ApplicationViews;
import org.jspecify.annotations.Nullable;

/// An application as it was: what the citizen saw of it, and what the officers knew besides.
///
/// @param sequence of the last event that counts
/// @param applicant the pseudonym of the citizen
/// @param heldBy the pseudonym of the officer who held the review
/// @param attempt absent before registration
/// @param eligibility the evaluation that counted last
record StateView(
    @JsonUnwrapped ApplicationView application,
    long sequence,
    UUID applicant,
    @Nullable UUID heldBy,
    @Nullable Integer attempt,
    LocalDate windowClosesOn,
    Evidence eligibility) {
  static StateView of(CaseFile file, ApplicationViews views) {
    var stage = file.application().stage();
    return new StateView(
        views.past(file),
        file.version(),
        file.application().applicant().value(),
        stage instanceof UnderReview review ? review.holder().value() : null,
        stage instanceof Ticketed ticketed ? ticketed.attempt() : null,
        file.windowClosesOn(),
        evaluation(file));
  }

  private static Evidence evaluation(CaseFile file) {
    return file.latest(ApplicationRegistered.class)
        .map(ApplicationRegistered::eligibility)
        .or(() -> file.latest(ApplicationStarted.class).map(ApplicationStarted::eligibility))
        .orElseThrow();
  }
}
