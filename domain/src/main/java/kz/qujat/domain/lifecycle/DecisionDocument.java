package kz.qujat.domain.lifecycle;

import java.util.Optional;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.HolderDataChanged;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.ApprovedOrLater;
import kz.qujat.domain.application.Stage.AwaitingDecision;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.WithTicket;
import kz.qujat.domain.application.Stage.WithoutTicket;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.ApplicationContent;
import kz.qujat.domain.filing.Image;
import kz.qujat.domain.filing.Image.Attached;
import kz.qujat.domain.filing.Image.Missing;
import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.review.ReviewDecision;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.review.ReviewDecision.Approval;
import kz.qujat.domain.signature.Digest;
import org.jspecify.annotations.Nullable;

/// The canonical text of a decision: what the officer's signature certifies.
///
/// One fact per line, always the same lines in the same order, each ended by a line feed. The text
/// contains neither a time nor the version of the application: the same state and decision always
/// give the same text, also after a signature was refused. Where a line holds a digest, the officer
/// sees the data behind it beside the text.
public final class DecisionDocument {
  private static final String NONE = "-";

  private DecisionDocument() {}

  /// The text that an officer is to sign, or the reason why no text can be signed now.
  public sealed interface Preparation {
    record Prepared(String text) implements Preparation {}

    record Unavailable(ApplicationRefusal refusal) implements Preparation {}
  }

  /// Returns the text of `decision` for `officer`, who must hold the review.
  public static Preparation prepare(Begun begun, StaffId officer, ReviewDecision decision) {
    return switch (begun.stage()) {
      case UnderReview review when review.reviewer().equals(officer) ->
          prepare(begun, review, decision);
      case AwaitingDecision _ -> new Preparation.Unavailable(new NotClaimed());
      case WithoutTicket _, ApprovedOrLater _, Annulled _ ->
          new Preparation.Unavailable(new WrongStage(Status.of(begun)));
    };
  }

  /// Does not offer an approval for signing when that approval would be refused anyway.
  private static Preparation prepare(Begun begun, UnderReview review, ReviewDecision decision) {
    return switch (decision) {
      case Approval _ when !review.registration().canBeApproved() ->
          new Preparation.Unavailable(new HolderDataChanged(review.registration().changed()));
      case Approval _, Annulment _ ->
          new Preparation.Prepared(text(begun, review, review.reviewer(), decision));
    };
  }

  /// Rebuilds the text of `decision` as `officer` would have signed it in the current attempt.
  /// Empty before the registration ticket exists. Only the history shows whether this text was
  /// signed.
  public static Optional<String> recall(Begun begun, StaffId officer, ReviewDecision decision) {
    return switch (begun.stage()) {
      case WithTicket stage -> Optional.of(text(begun, stage, officer, decision));
      case WithoutTicket _ -> Optional.empty();
    };
  }

  static String text(Begun begun, WithTicket stage, StaffId officer, ReviewDecision decision) {
    ApplicationContent applicationContent = begun.filing();
    return String.join(
        "\n",
        "kz.qujat decision 2",
        "application: " + begun.id(),
        "ticket: " + stage.ticket(),
        "attempt: " + stage.attempt(),
        "officer: " + officer,
        "decision: " + name(decision),
        "reason: " + reason(decision),
        "holder: " + stage.registration().holder(),
        "form: " + applicationContent.form(),
        "photo: " + digest(applicationContent.photo()),
        "signature: " + digest(applicationContent.signature()),
        "comment: " + comment(decision),
        "checklist: " + digest(decision.checklist()),
        "mark: " + mark(decision),
        "");
  }

  private static String name(ReviewDecision decision) {
    return switch (decision) {
      case Approval _ -> "APPROVAL";
      case Annulment _ -> "ANNULMENT";
    };
  }

  private static String reason(ReviewDecision decision) {
    return switch (decision) {
      case Approval _ -> NONE;
      case Annulment annulment -> annulment.reason().name();
    };
  }

  private static String comment(ReviewDecision decision) {
    return switch (decision) {
      case Approval _ -> NONE;
      case Annulment annulment -> digest(annulment.comment());
    };
  }

  private static String mark(ReviewDecision decision) {
    return switch (decision) {
      case Approval _ -> NONE;
      case Annulment annulment -> digest(annulment.mark());
    };
  }

  private static String digest(@Nullable Digest digest) {
    return digest == null ? NONE : digest.hex();
  }

  private static String digest(Image image) {
    return switch (image) {
      case Missing _ -> NONE;
      case Attached attached -> attached.image().hex();
    };
  }
}
