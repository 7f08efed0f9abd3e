package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.Incomplete;
import kz.qujat.domain.application.ApplicationRefusal.Ineligible;
import kz.qujat.domain.application.ApplicationRefusal.Requirement;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.Expired;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.application.Stage.Withdrawn;
import kz.qujat.domain.eligibility.EligibilityCheck;
import kz.qujat.domain.eligibility.EligibilityCheck.Failed;
import kz.qujat.domain.eligibility.EligibilityCheck.Passed;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.domain.filing.Enclosure.Missing;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Decision.TicketDue;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// Decides the registration of a complete draft whose applicant is eligible at that moment.
final class Registering {
  private Registering() {}

  static Decision decide(Filed filed, Register c) {
    return switch (filed.stage()) {
      case Draft _ -> register(filed, c);
      case Ticketed _ -> alreadyDone();
      case Withdrawn withdrawn -> wrongStage(withdrawn);
      case Expired expired -> tooLate(expired, c.eligibility());
    };
  }

  private static Decision tooLate(Expired expired, EligibilityCheck check) {
    return switch (check) {
      case Failed(var answer) -> refuse(new Ineligible(answer));
      case Passed _ -> wrongStage(expired);
    };
  }

  private static Decision register(Filed filed, Register c) {
    return switch (c.eligibility()) {
      case Failed(var answer) -> refuse(new Ineligible(answer));
      case Passed passed -> register(filed, passed, c);
    };
  }

  /// An applicant who became exempt before the payment was confirmed owes nothing. A paid draft is
  /// registered without checking for an exemption.
  private static Decision register(Filed filed, Passed passed, Register c) {
    List<ApplicationEvent> exempted = exempted(filed, passed, c.at());
    boolean settled = filed.account().duty().isSettled() || !exempted.isEmpty();
    List<Requirement> missing = missing(filed, settled);
    return missing.isEmpty()
        ? new TicketDue(
            exempted,
            c.application(),
            filed.filing().point(),
            passed.evidence(),
            c.holder(),
            c.term(),
            c.at())
        : refuse(new Incomplete(missing));
  }

  private static List<ApplicationEvent> exempted(Filed filed, Passed passed, Instant at) {
    @Nullable Digest ground = passed.exemption();
    return ground == null || filed.account().duty().isSettled()
        ? List.of()
        : List.of(new DutyExempted(filed.id(), ground, at));
  }

  private static List<Requirement> missing(Filed filed, boolean settled) {
    List<Requirement> missing = new ArrayList<>(missingPictures(filed));
    if (!settled) {
      missing.add(Requirement.PAYMENT);
    }
    return missing;
  }

  static List<Requirement> missingPictures(Filed filed) {
    List<Requirement> missing = new ArrayList<>();
    for (ImageKind kind : ImageKind.values()) {
      switch (filed.filing().enclosure(kind)) {
        case Missing _ -> missing.add(requirement(kind));
        case Enclosed _ -> {}
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
