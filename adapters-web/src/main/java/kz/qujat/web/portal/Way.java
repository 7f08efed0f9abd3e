package kz.qujat.web.portal;

import java.util.List;
import kz.qujat.application.history.CaseFile;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Duty;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.lifecycle.Stage.Draft;

/// How far a draft has come, and the step that is next. Templates ask it, so its questions are
/// public.
record Way(CaseFile file) {
  /// The part of the portal in which applications are.
  static final String APPLICATIONS = "/portal/applications/";

  /// A step of the way, in the order in which they are taken.
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

  public String to(Step step) {
    return home() + "/" + step.page();
  }

  public boolean isDraft() {
    return file.application().stage() instanceof Draft;
  }

  public boolean has(ImageKind kind) {
    return file.application().filing().enclosure(kind) instanceof Enclosed;
  }

  /// Whether nothing has to be paid any more.
  public boolean isSettled() {
    return switch (file.application().account().duty()) {
      case Duty.Exempt _, Duty.Paid _ -> true;
      case Duty.Unasked _, Duty.Pending _, Duty.Disputed _ -> false;
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

  /// Whether there is everything the duty can be paid for.
  public boolean isFilledIn() {
    return isDone(Step.PHOTO) && isDone(Step.SIGNATURE);
  }

  /// Where the citizen goes on: what is missing is asked for first, then everything is checked.
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
