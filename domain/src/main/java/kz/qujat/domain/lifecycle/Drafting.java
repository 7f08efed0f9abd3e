package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;
import static kz.qujat.domain.lifecycle.Decision.wrongStage;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.application.Application.Filed;
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
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.application.Stage.Withdrawn;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// Decides the commands to a draft: start, change, enclose an image, withdraw and expire.
final class Drafting {
  private Drafting() {}

  static Decision start(Start c) {
    List<ApplicationEvent> events = new ArrayList<>();
    events.add(
        new ApplicationStarted(
            c.application(),
            c.applicant(),
            c.eligibility().evidence(),
            c.point(),
            c.form(),
            c.client(),
            c.consent(),
            c.replaces(),
            c.at()));
    for (ImageKind kind : ImageKind.values()) {
      @Nullable Enclosed picture = c.carriedOver().get(kind);
      if (picture != null) {
        events.add(enclosed(c.application(), kind, picture, c.at()));
      }
    }
    @Nullable Digest exemption = c.eligibility().exemption();
    if (exemption != null) {
      events.add(new DutyExempted(c.application(), exemption, c.at()));
    }
    return new Accepted(events, List.of());
  }

  static Decision decide(Filed filed, DraftCommand command) {
    return switch (command) {
      case ByApplicant c when !c.applicant().equals(filed.applicant()) ->
          refuse(new OtherApplicant());
      case Start _ -> wrongStage(filed.stage());
      case ChangeDraft c -> whileDraft(filed, change(filed, c));
      case Enclose c -> whileDraft(filed, enclose(filed, c));
      case Register c -> Registering.decide(filed, c);
      case Withdraw c -> withdraw(filed, c);
      case Expire c -> expire(filed, c);
    };
  }

  /// Returns `decision` while the application is a draft, and a refusal in any other stage.
  static Decision whileDraft(Filed filed, Decision decision) {
    return switch (filed.stage()) {
      case Draft _ -> decision;
      case Ticketed _ -> refuse(new AlreadyRegistered());
      case EndedDraft ended -> wrongStage(ended);
    };
  }

  private static Decision change(Filed filed, ChangeDraft c) {
    boolean same = filed.filing().at(c.point(), c.form()).equals(filed.filing());
    return same
        ? alreadyDone()
        : accept(new DraftChanged(c.application(), c.point(), c.form(), c.at()));
  }

  private static Decision enclose(Filed filed, Enclose c) {
    return filed.filing().enclosure(c.kind()).equals(c.picture())
        ? alreadyDone()
        : accept(enclosed(c.application(), c.kind(), c.picture(), c.at()));
  }

  private static ImageEnclosed enclosed(
      ApplicationId application, ImageKind kind, Enclosed picture, Instant at) {
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

  private static Decision withdraw(Filed filed, Withdraw c) {
    return switch (filed.stage()) {
      case Draft _ ->
          Decision.end(
              filed,
              c.refund(),
              RefundGround.WITHDRAWN,
              new ApplicationWithdrawn(c.application(), c.at()));
      case Withdrawn _ -> alreadyDone();
      case Expired expired -> wrongStage(expired);
      case Ticketed _ -> refuse(new AlreadyRegistered());
    };
  }

  private static Decision expire(Filed filed, Expire c) {
    return switch (filed.stage()) {
      case Draft _ ->
          DraftDeadline.hasPassed(filed, c.pilot(), c.at())
              ? Decision.end(
                  filed,
                  c.refund(),
                  RefundGround.EXPIRED,
                  new ApplicationExpired(c.application(), c.at()))
              : alreadyDone();
      case Ticketed _ -> alreadyDone();
      case EndedDraft _ -> alreadyDone();
    };
  }
}
