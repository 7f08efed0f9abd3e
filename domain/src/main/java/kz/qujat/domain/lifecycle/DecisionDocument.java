package kz.qujat.domain.lifecycle;

import java.util.Optional;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.ApplicationRefusal.HolderNotTheSame;
import kz.qujat.domain.application.ApplicationRefusal.NotClaimed;
import kz.qujat.domain.application.ApplicationRefusal.WrongStage;
import kz.qujat.domain.application.Stage.Annulled;
import kz.qujat.domain.application.Stage.Ordered;
import kz.qujat.domain.application.Stage.Ticketed;
import kz.qujat.domain.application.Stage.Undecided;
import kz.qujat.domain.application.Stage.UnderReview;
import kz.qujat.domain.application.Stage.Unticketed;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.filing.Enclosure;
import kz.qujat.domain.filing.Enclosure.Enclosed;
import kz.qujat.domain.filing.Enclosure.Missing;
import kz.qujat.domain.filing.Filing;
import kz.qujat.domain.person.OfficerId;
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
  public static Preparation prepare(Filed filed, OfficerId officer, ReviewDecision decision) {
    return switch (filed.stage()) {
      case UnderReview review when review.holder().equals(officer) ->
          prepare(filed, review, decision);
      case Undecided _ -> new Preparation.Unavailable(new NotClaimed());
      case Unticketed _, Ordered _, Annulled _ ->
          new Preparation.Unavailable(new WrongStage(Status.of(filed)));
    };
  }

  /// Does not offer an approval for signing when that approval would be refused anyway.
  private static Preparation prepare(Filed filed, UnderReview review, ReviewDecision decision) {
    return switch (decision) {
      case Approval _ when !review.registration().canBeApproved() ->
          new Preparation.Unavailable(new HolderNotTheSame(review.registration().changed()));
      case Approval _, Annulment _ ->
          new Preparation.Prepared(text(filed, review, review.holder(), decision));
    };
  }

  /// Rebuilds the text of `decision` as `officer` would have signed it in the current attempt.
  /// Empty before the registration ticket exists. Only the history shows whether this text was
  /// signed.
  public static Optional<String> recall(Filed filed, OfficerId officer, ReviewDecision decision) {
    return switch (filed.stage()) {
      case Ticketed stage -> Optional.of(text(filed, stage, officer, decision));
      case Unticketed _ -> Optional.empty();
    };
  }

  static String text(Filed filed, Ticketed stage, OfficerId officer, ReviewDecision decision) {
    Filing filing = filed.filing();
    return String.join(
        "\n",
        "kz.qujat decision 2",
        "application: " + filed.id(),
        "ticket: " + stage.ticket(),
        "attempt: " + stage.attempt(),
        "officer: " + officer,
        "decision: " + name(decision),
        "reason: " + reason(decision),
        "holder: " + stage.registration().holder(),
        "form: " + filing.form(),
        "photo: " + digest(filing.photo()),
        "signature: " + digest(filing.signature()),
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

  private static String digest(Enclosure enclosure) {
    return switch (enclosure) {
      case Missing _ -> NONE;
      case Enclosed enclosed -> enclosed.image().hex();
    };
  }
}
