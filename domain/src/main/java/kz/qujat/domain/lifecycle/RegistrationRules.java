package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.unchanged;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.Requirement;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.Expired;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.application.Stage.Withdrawn;
import kz.qujat.domain.eligibility.EligibilityOutcome;
import kz.qujat.domain.eligibility.EligibilityOutcome.Failed;
import kz.qujat.domain.eligibility.EligibilityOutcome.Passed;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.filing.Image.Missing;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Decision.TicketNumberNeeded;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// Decides the registration of a complete draft whose applicant is eligible at that moment.
final class RegistrationRules {
  private RegistrationRules() {}

  static Decision decide(Begun begun, Register c) {
    return switch (begun.stage()) {
      case Draft _ -> register(begun, c);
      case WithTicket _ -> unchanged();
      case Withdrawn withdrawn -> wrongStage(withdrawn);
      case Expired expired -> tooLate(expired, c.eligibility());
    };
  }

  private static Decision tooLate(Expired expired, EligibilityOutcome check) {
    return switch (check) {
      case Failed(var answer) -> refuse(new Ineligible(answer));
      case Passed _ -> wrongStage(expired);
    };
  }

  private static Decision register(Begun begun, Register c) {
    return switch (c.eligibility()) {
      case Failed(var answer) -> refuse(new Ineligible(answer));
      case Passed passed -> register(begun, passed, c);
    };
  }

  /// An applicant who became exempt before the payment was confirmed owes nothing. A paid draft is
  /// registered without checking for an exemption.
  private static Decision register(Begun begun, Passed passed, Register c) {
    List<ApplicationEvent> exempted = exempted(begun, passed, c.at());
    boolean settled = begun.account().duty().isSettled() || !exempted.isEmpty();
    List<Requirement> missing = missing(begun, settled);
    return missing.isEmpty()
        ? new TicketNumberNeeded(
            exempted,
            c.applicationId(),
            begun.filing().point(),
            passed.evidence(),
            c.holder(),
            c.term(),
            c.at())
        : refuse(new Incomplete(missing));
  }

  private static List<ApplicationEvent> exempted(Begun begun, Passed passed, Instant at) {
    @Nullable Digest ground = passed.exemption();
    return ground == null || begun.account().duty().isSettled()
        ? List.of()
        : List.of(new DutyExempted(begun.id(), ground, at));
  }

  private static List<Requirement> missing(Begun begun, boolean settled) {
    List<Requirement> missing = new ArrayList<>(missingPictures(begun));
    if (!settled) {
      missing.add(Requirement.PAYMENT);
    }
    return missing;
  }

  static List<Requirement> missingPictures(Begun begun) {
    List<Requirement> missing = new ArrayList<>();
    for (ImageKind kind : ImageKind.values()) {
      switch (begun.filing().enclosure(kind)) {
        case Missing _ -> missing.add(requirement(kind));
        case Attached _ -> {}
      }
    }
    return missing;
  }

  private static Requirement requirement(ImageKind kind) {
    return switch (kind) {
      case PHOTO -> Requirement.PHOTO;
      case SIGNATURE -> Requirement.SIGNATURE;
    };
  }
}
