package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.unchanged;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.application.ApplicationRefusal.AlreadyRegistered;
import kz.qujat.domain.application.ApplicationRefusal.OtherApplicant;
import kz.qujat.domain.application.DraftCommand;
import kz.qujat.domain.application.DraftCommand.ByApplicant;
import kz.qujat.domain.application.DraftCommand.ChangeDraft;
import kz.qujat.domain.application.DraftCommand.Enclose;
import kz.qujat.domain.application.DraftCommand.Expire;
import kz.qujat.domain.application.DraftCommand.Register;
import kz.qujat.domain.application.DraftCommand.Start;
import kz.qujat.domain.application.DraftCommand.Withdraw;
import kz.qujat.domain.application.DraftEvent.ApplicationExpired;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.application.DraftEvent.ApplicationWithdrawn;
import kz.qujat.domain.application.DraftEvent.DraftChanged;
import kz.qujat.domain.application.DraftEvent.ImageEnclosed;
import kz.qujat.domain.application.DutyEvent.DutyExempted;
import kz.qujat.domain.application.Stage.Draft;
import kz.qujat.domain.application.Stage.EndedDraft;
import kz.qujat.domain.application.Stage.Expired;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.application.Stage.Withdrawn;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// Decides the commands to a draft: start, change, enclose an image, withdraw and expire.
final class DraftRules {
  private DraftRules() {}

  static Decision start(Start c) {
    List<ApplicationEvent> events = new ArrayList<>();
    events.add(
        new ApplicationStarted(
            c.applicationId(),
            c.applicant(),
            c.eligibility().evidence(),
            c.point(),
            c.form(),
            c.client(),
            c.consent(),
            c.replaces(),
            c.at()));
    for (ImageKind kind : ImageKind.values()) {
      @Nullable Attached picture = c.carriedOver().get(kind);
      if (picture != null) {
        events.add(enclosed(c.applicationId(), kind, picture, c.at()));
      }
    }
    @Nullable Digest exemption = c.eligibility().exemption();
    if (exemption != null) {
      events.add(new DutyExempted(c.applicationId(), exemption, c.at()));
    }
    return new Accepted(events, List.of());
  }

  static Decision decide(Begun begun, DraftCommand command) {
    return switch (command) {
      case ByApplicant c when !c.applicant().equals(begun.applicant()) ->
          refuse(new OtherApplicant());
      case Start _ -> wrongStage(begun.stage());
      case ChangeDraft c -> whileDraft(begun, change(begun, c));
      case Enclose c -> whileDraft(begun, enclose(begun, c));
      case Register c -> RegistrationRules.decide(begun, c);
      case Withdraw c -> withdraw(begun, c);
      case Expire c -> expire(begun, c);
    };
  }

  /// Returns `decision` while the application is a draft, and a refusal in any other stage.
  static Decision whileDraft(Begun begun, Decision decision) {
    return switch (begun.stage()) {
      case Draft _ -> decision;
      case WithTicket _ -> refuse(new AlreadyRegistered());
      case EndedDraft ended -> wrongStage(ended);
    };
  }

  private static Decision change(Begun begun, ChangeDraft c) {
    boolean same = begun.filing().at(c.point(), c.form()).equals(begun.filing());
    return same
        ? unchanged()
        : accept(new DraftChanged(c.applicationId(), c.point(), c.form(), c.at()));
  }

  private static Decision enclose(Begun begun, Enclose c) {
    return begun.filing().enclosure(c.kind()).equals(c.picture())
        ? unchanged()
        : accept(enclosed(c.applicationId(), c.kind(), c.picture(), c.at()));
  }

  private static ImageEnclosed enclosed(
      ApplicationId application, ImageKind kind, Attached picture, Instant at) {
    return new ImageEnclosed(
        application,
        kind,
        picture.image(),
        picture.width(),
        picture.height(),
        picture.findings(),
        picture.measures(),
        at);
  }

  private static Decision withdraw(Begun begun, Withdraw c) {
    return switch (begun.stage()) {
      case Draft _ ->
          Decision.end(
              begun,
              c.refund(),
              RefundGround.WITHDRAWN,
              new ApplicationWithdrawn(c.applicationId(), c.at()));
      case Withdrawn _ -> unchanged();
      case Expired expired -> wrongStage(expired);
      case WithTicket _ -> refuse(new AlreadyRegistered());
    };
  }

  private static Decision expire(Begun begun, Expire c) {
    return switch (begun.stage()) {
      case Draft _ ->
          DraftDeadline.hasPassed(begun, c.pilot(), c.at())
              ? Decision.end(
                  begun,
                  c.refund(),
                  RefundGround.EXPIRED,
                  new ApplicationExpired(c.applicationId(), c.at()))
              : unchanged();
      case WithTicket _ -> unchanged();
      case EndedDraft _ -> unchanged();
    };
  }
}
