package kz.qujat.web.portal;

import java.util.List;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Issued;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.application.Stage.WithTicket.InProgress;
import kz.qujat.domain.duty.DutyStatus.Exempt;
import kz.qujat.domain.duty.DutyStatus.Mispaid;
import kz.qujat.domain.duty.DutyStatus.NotRequested;
import kz.qujat.domain.duty.DutyStatus.Paid;
import kz.qujat.domain.duty.DutyStatus.Pending;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.filing.Image.Missing;
import kz.qujat.domain.image.ImageKind;

/// How far a draft has come, and its next step.
///
/// Templates call the public methods.
record FilingSteps(CaseFile file) {
  /// The path under which the pages of applications are.
  static final String APPLICATIONS = "/portal/applications/";

  /// The steps, in the order in which they are taken.
  enum Step {
    DETAILS("details"),
    PHOTO("photo"),
    SIGNATURE("signature"),
    PAYMENT("payment"),
    CHECK("check");

    private final String page;

    Step(String page) {
      this.page = page;
    }

    public String page() {
      return page;
    }
  }

  static String to(ApplicationId application) {
    return APPLICATIONS + application;
  }

  public String home() {
    return to(file.id());
  }

  /// The address to go to once the application is no longer a draft.
  ///
  /// It is the ticket as long as the ticket is of use, else the page of the application.
  String arrival() {
    return switch (file.application().stage()) {
      case InProgress _ -> home() + "/confirmation";
      case Draft _, EndedDraft _, Issued _, Annulled _ -> home();
    };
  }

  public String to(Step step) {
    return home() + "/" + step.page();
  }

  public boolean isDraft() {
    return switch (file.application().stage()) {
      case Draft _ -> true;
      case EndedDraft _, WithTicket _ -> false;
    };
  }

  public boolean has(ImageKind kind) {
    return switch (file.application().filing().enclosure(kind)) {
      case Attached _ -> true;
      case Missing _ -> false;
    };
  }

  /// Whether nothing remains to be paid.
  public boolean isSettled() {
    return file.application().account().duty().isSettled();
  }

  /// Whether giving up the draft would cause a refund.
  public boolean isPaid() {
    return switch (file.application().account().duty()) {
      case Paid _ -> true;
      case NotRequested _, Exempt _, Pending _, Mispaid _ -> false;
    };
  }

  public boolean isDone(Step step) {
    return switch (step) {
      case DETAILS -> true;
      case PHOTO -> has(ImageKind.PHOTO);
      case SIGNATURE -> has(ImageKind.SIGNATURE);
      case PAYMENT -> isSettled();
      case CHECK -> !isDraft();
    };
  }

  /// Whether the draft has everything that is needed before the duty can be paid.
  public boolean isFilledIn() {
    return isDone(Step.PHOTO) && isDone(Step.SIGNATURE);
  }

  /// The address of the next step: first what is missing, then the check of all data.
  public String next() {
    if (!isDraft()) {
      return home();
    }
    return List.of(Step.PHOTO, Step.SIGNATURE).stream()
        .filter(step -> !isDone(step))
        .findFirst()
        .map(this::to)
        .orElse(to(Step.CHECK));
  }
}
