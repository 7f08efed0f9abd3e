package kz.qujat.web.auditor;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.UUID;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.application.Stage;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.application.ApplicationView;
import kz.qujat.web.application.ApplicationViewFactory;
import kz.qujat.web.dossier.Reviewer;
import org.jspecify.annotations.Nullable;

/// The past state of an application: what the citizen saw, plus what only officers see.
///
/// @param sequence of the last event that is included
/// @param applicant the pseudonym of the citizen
/// @param heldBy the pseudonym of the officer who held the review
/// @param attempt null before registration
/// @param eligibility the last evaluation that counted
record StateView(
    @JsonUnwrapped ApplicationView application,
    long sequence,
    UUID applicant,
    @Nullable UUID heldBy,
    @Nullable Integer attempt,
    LocalDate windowClosesOn,
    Evidence eligibility) {
  static StateView of(CaseFile file, ApplicationViewFactory views) {
    Stage stage = file.application().stage();
    return new StateView(
        views.past(file),
        file.version(),
        file.application().applicant().value(),
        Reviewer.officer(file.application()).map(StaffId::value).orElse(null),
        attempt(stage),
        file.windowClosesOn(),
        file.milestones().eligibility());
  }

  private static @Nullable Integer attempt(Stage stage) {
    return switch (stage) {
      case WithTicket withTicket -> withTicket.attempt();
      case Draft _, EndedDraft _ -> null;
    };
  }
}
