package kz.qujat.domain.lifecycle;

import kz.qujat.domain.person.OfficerId;
import kz.qujat.domain.signature.SignedDecision;

/// What the officers of the stories sign, written out independently of the code that makes it.
final class Documents {
  private Documents() {}

  static SignedDecision approval(OfficerId officer, int attempt) {
    return signed(text(officer, attempt, "APPROVAL", "-", "-"));
  }

  /// An annulment with a comment.
  static SignedDecision annulment(OfficerId officer, int attempt, AnnulmentReason reason) {
    return signed(text(officer, attempt, "ANNULMENT", reason.name(), Cast.COMMENT.hex()));
  }

  static SignedDecision annulmentWithoutComment(
      OfficerId officer, int attempt, AnnulmentReason reason) {
    return signed(text(officer, attempt, "ANNULMENT", reason.name(), "-"));
  }

  static SignedDecision signed(String text) {
    return new SignedDecision(text, Cast.digest(text), Cast.SIGNATURE_FILE);
  }

  static String text(
      OfficerId officer, int attempt, String decision, String reason, String comment) {
    return """
    kz.qujat decision 1
    application: 00000000-0000-0003-0000-000000000001
    ticket: 71-260317-000042-8
    attempt: %d
    officer: %s
    decision: %s
    reason: %s
    form: %s
    photo: %s
    signature: %s
    comment: %s
    """
        .formatted(
            attempt,
            officer,
            decision,
            reason,
            Cast.FORM,
            Cast.PHOTO.image(),
            Cast.SIGNATURE.image(),
            comment);
  }
}
