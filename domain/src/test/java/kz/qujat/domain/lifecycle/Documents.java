package kz.qujat.domain.lifecycle;

import static kz.qujat.domain.story.Things.*;

import kz.qujat.domain.person.StaffId;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.domain.review.ReviewDecision;
import kz.qujat.domain.review.ReviewDecision.Annulment;
import kz.qujat.domain.review.ReviewDecision.Approval;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.signature.SignedDecision;
import kz.qujat.domain.story.Things;
import org.jspecify.annotations.Nullable;

/// The texts that the officers of the test stories sign, written independently of the code that
/// generates them.
final class Documents {
  /// Aigul's decision unless the test states another.
  static final Approval APPROVAL = new Approval(CHECKLIST);

  private Documents() {}

  static Annulment annulmentFor(AnnulmentReason reason) {
    return new Annulment(reason, COMMENT, CHECKLIST, MARK);
  }

  static SignedDecision approval(StaffId officer, int attempt) {
    return approval(officer, attempt, HOLDER);
  }

  static SignedDecision approval(StaffId officer, int attempt, Digest holder) {
    return signed(text(officer, attempt, holder, APPROVAL));
  }

  static SignedDecision annulment(StaffId officer, int attempt, AnnulmentReason reason) {
    return signed(text(officer, attempt, HOLDER, annulmentFor(reason)));
  }

  static SignedDecision annulment(
      StaffId officer, int attempt, Digest holder, AnnulmentReason reason) {
    return signed(text(officer, attempt, holder, annulmentFor(reason)));
  }

  static SignedDecision signed(String text) {
    return new SignedDecision(text, digest(text), Things.SIGNATURE_FILE);
  }

  static String text(StaffId officer, int attempt, Digest holder, ReviewDecision decision) {
    return switch (decision) {
      case Approval(var checklist) ->
          text(officer, attempt, holder, "APPROVAL", "-", null, checklist, null);
      case Annulment(var reason, var comment, var checklist, var mark) ->
          text(officer, attempt, holder, "ANNULMENT", reason.name(), comment, checklist, mark);
    };
  }

  private static String text(
      StaffId officer,
      int attempt,
      Digest holder,
      String decision,
      String reason,
      @Nullable Digest comment,
      @Nullable Digest checklist,
      @Nullable Digest mark) {
    return """
    kz.qujat decision 2
    application: 00000000-0000-0003-0000-000000000001
    ticket: 71-260317-000042-8
    attempt: %d
    officer: %s
    decision: %s
    reason: %s
    holder: %s
    form: %s
    photo: %s
    signature: %s
    comment: %s
    checklist: %s
    mark: %s
    """
        .formatted(
            attempt,
            officer,
            decision,
            reason,
            holder,
            FORM,
            PHOTO.image(),
            SIGNATURE.image(),
            orDash(comment),
            orDash(checklist),
            orDash(mark));
  }

  private static String orDash(@Nullable Digest digest) {
    return digest == null ? "-" : digest.hex();
  }
}
