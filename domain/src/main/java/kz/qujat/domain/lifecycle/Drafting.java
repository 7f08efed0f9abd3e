package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.lifecycle.Decision.accept;
import static kz.qujat.domain.lifecycle.Decision.alreadyDone;
import static kz.qujat.domain.lifecycle.Decision.refuse;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.eligibility.Eligibility.Eligible;
import kz.qujat.domain.eligibility.Eligibility.NotEligible;
import kz.qujat.domain.image.ImageKind;
import kz.qujat.domain.lifecycle.Application.Filed;
import kz.qujat.domain.lifecycle.ApplicationCommand.ChangeDraft;
import kz.qujat.domain.lifecycle.ApplicationCommand.Enclose;
import kz.qujat.domain.lifecycle.ApplicationCommand.Expire;
import kz.qujat.domain.lifecycle.ApplicationCommand.OfDraft;
import kz.qujat.domain.lifecycle.ApplicationCommand.Register;
import kz.qujat.domain.lifecycle.ApplicationCommand.Start;
import kz.qujat.domain.lifecycle.ApplicationCommand.Withdraw;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationExpired;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationStarted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ApplicationWithdrawn;
import kz.qujat.domain.lifecycle.ApplicationEvent.DraftChanged;
import kz.qujat.domain.lifecycle.ApplicationEvent.DutyExempted;
import kz.qujat.domain.lifecycle.ApplicationEvent.ImageEnclosed;
import kz.qujat.domain.lifecycle.Decision.Accepted;
import kz.qujat.domain.lifecycle.Decision.TicketDue;
import kz.qujat.domain.lifecycle.Enclosure.Enclosed;
import kz.qujat.domain.lifecycle.Enclosure.Missing;
import kz.qujat.domain.lifecycle.Refusal.AlreadyRegistered;
import kz.qujat.domain.lifecycle.Refusal.Incomplete;
import kz.qujat.domain.lifecycle.Refusal.Ineligible;
import kz.qujat.domain.lifecycle.Refusal.Requirement;
import kz.qujat.domain.lifecycle.Refusal.WrongStage;
import kz.qujat.domain.lifecycle.Stage.Draft;
import kz.qujat.domain.lifecycle.Stage.Expired;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import kz.qujat.domain.lifecycle.Stage.Withdrawn;
import kz.qujat.domain.refund.RefundGround;
import org.jspecify.annotations.Nullable;

/// From the first draft to the registration ticket, or to an early end.
final class Drafting {
  private Drafting() {}

  private record Attempt(Stage stage, OfDraft command) {}

  static Decision start(Start c) {
    List<ApplicationEvent> events = new ArrayList<>();
    events.add(
        new ApplicationStarted(
            c.application(),
            c.applicant(),
            c.card(),
            c.eligibility().evidence(),
            c.point(),
            c.form(),
            c.replaces(),
            c.at()));
    for (ImageKind kind : ImageKind.values()) {
      @Nullable Enclosed picture = c.carriedOver().get(kind);
      if (picture != null) {
        events.add(enclosed(new Enclose(c.application(), kind, picture, c.at())));
      }
    }
    if (c.eligibility().exemption() != null) {
      events.add(new DutyExempted(c.application(), c.eligibility().exemption(), c.at()));
    }
    return new Accepted(events);
  }

  static Decision decide(Filed filed, OfDraft command) {
    return switch (new Attempt(filed.stage(), command)) {
      case Attempt(Stage stage, Start _) -> refuse(new WrongStage(Status.of(stage)));
      case Attempt(Draft _, ChangeDraft c) -> change(filed, c);
      case Attempt(Draft _, Enclose c) ->
          filed.filing().enclosure(c.kind()).equals(c.picture())
              ? alreadyDone()
              : accept(enclosed(c));
      case Attempt(Draft _, Register c) -> register(filed, c);
      case Attempt(Ticketed _, Register _) -> alreadyDone();
      case Attempt(Expired _, Register(_, NotEligible answer, _, _)) ->
          refuse(new Ineligible(answer));
      case Attempt(Draft _, Withdraw c) -> withdraw(filed, c);
      case Attempt(Withdrawn _, Withdraw _) -> alreadyDone();
      case Attempt(Draft _, Expire c) -> expire(filed, c);
      case Attempt(_, Expire _) -> alreadyDone();
      case Attempt(Ticketed _, ChangeDraft _),
          Attempt(Ticketed _, Enclose _),
          Attempt(Ticketed _, Withdraw _) ->
          refuse(new AlreadyRegistered());
      case Attempt(Stage ended, ChangeDraft _) -> refuse(new WrongStage(Status.of(ended)));
      case Attempt(Stage ended, Enclose _) -> refuse(new WrongStage(Status.of(ended)));
      case Attempt(Stage ended, Register _) -> refuse(new WrongStage(Status.of(ended)));
      case Attempt(Stage ended, Withdraw _) -> refuse(new WrongStage(Status.of(ended)));
    };
  }

  private static Decision change(Filed filed, ChangeDraft c) {
    boolean same = filed.filing().at(c.point(), c.form()).equals(filed.filing());
    return same
        ? alreadyDone()
        : accept(new DraftChanged(c.application(), c.point(), c.form(), c.at()));
  }

  private static ImageEnclosed enclosed(Enclose c) {
    Enclosed picture = c.picture();
    return new ImageEnclosed(
        c.application(),
        c.kind(),
        picture.image(),
        picture.width(),
        picture.height(),
        picture.findings(),
        c.at());
  }

  private static Decision register(Filed filed, Register c) {
    return switch (c.eligibility()) {
      case NotEligible answer -> refuse(new Ineligible(answer));
      case Eligible answer -> {
        List<Requirement> missing = missing(filed);
        yield missing.isEmpty()
            ? new TicketDue(
                c.application(), filed.filing().point(), answer.evidence(), c.term(), c.at())
            : refuse(new Incomplete(missing));
      }
    };
  }

  private static List<Requirement> missing(Filed filed) {
    List<Requirement> missing = new ArrayList<>();
    if (filed.filing().photo() instanceof Missing) {
      missing.add(Requirement.PHOTO);
    }
    if (filed.filing().signature() instanceof Missing) {
      missing.add(Requirement.SIGNATURE);
    }
    if (!Paying.isSettled(filed.account().duty())) {
      missing.add(Requirement.PAYMENT);
    }
    return missing;
  }

  private static Decision withdraw(Filed filed, Withdraw c) {
    List<ApplicationEvent> events = new ArrayList<>();
    events.add(new ApplicationWithdrawn(c.application(), c.at()));
    events.addAll(Refunding.open(filed, c.refund(), RefundGround.WITHDRAWN, c.at()));
    return new Accepted(events);
  }

  private static Decision expire(Filed filed, Expire c) {
    if (!filed.filing().window().isBefore(CivilDate.at(c.at()))) {
      return alreadyDone();
    }
    List<ApplicationEvent> events = new ArrayList<>();
    events.add(new ApplicationExpired(c.application(), c.at()));
    events.addAll(Refunding.open(filed, c.refund(), RefundGround.EXPIRED, c.at()));
    return new Accepted(events);
  }
}
