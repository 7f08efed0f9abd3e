package kz.qujat.web.dashboard;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.review.Officer;
import kz.qujat.domain.application.ReviewEvent.ApplicationAnnulled;
import kz.qujat.domain.application.ReviewEvent.ApplicationApproved;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.language.Texts;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Whether an officer has decided on an application, and what the officer does next.
@Component
final class DecisionOutcome {
  private final CaseFileQuery cases;
  private final NextCaseFinder nextCaseFinder;
  private final Texts texts;

  DecisionOutcome(CaseFileQuery cases, NextCaseFinder nextCaseFinder, Texts texts) {
    this.cases = cases;
    this.nextCaseFinder = nextCaseFinder;
    this.texts = texts;
  }

  boolean isDecidedBy(Officer officer, ApplicationId application) {
    CaseFile file = cases.get(application);
    return switch (file.status()) {
      case DRAFT, WITHDRAWN, EXPIRED, REGISTERED, UNDER_REVIEW -> false;
      case APPROVED, SENT_TO_MANUFACTURE, MANUFACTURED, READY_FOR_PICKUP, ISSUED, ANNULLED ->
          decidedBy(file).anyMatch(officer.id()::equals);
    };
  }

  private static Stream<StaffId> decidedBy(CaseFile file) {
    return Stream.concat(
        Optional.ofNullable(file.milestones().approved())
            .map(ApplicationApproved::officer)
            .stream(),
        Optional.ofNullable(file.milestones().annulled())
            .map(ApplicationAnnulled::officer)
            .stream());
  }

  /// Announces the decision on the next page, and returns the redirect to it.
  String onwards(Officer officer, ApplicationId decided, RedirectAttributes after) {
    CaseFile file = cases.get(decided);
    String ticket = Objects.requireNonNull(file.milestones().registered()).ticket().toString();
    boolean annulled = file.milestones().annulled() != null;
    Optional<ApplicationId> next = nextCaseFinder.of(officer);
    after.addFlashAttribute(
        "done", texts.of(annulled ? "dashboard.done.annulled" : "dashboard.done.approved", ticket));
    after.addFlashAttribute("nextCase", next.isPresent());
    return next.map(QueuePage::redirect).orElse("redirect:" + QueuePageModel.PATH);
  }
}
