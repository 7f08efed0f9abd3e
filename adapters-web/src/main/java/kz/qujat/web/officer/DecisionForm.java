package kz.qujat.web.officer;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import kz.qujat.application.review.Reviews.Intent;
import kz.qujat.application.review.Reviews.Intent.ToAnnul;
import kz.qujat.application.review.Reviews.Intent.ToApprove;
import kz.qujat.application.vault.Confidential.Comment;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.dossier.DecisionKind;
import kz.qujat.web.wire.CmsText;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.Query;
import org.jspecify.annotations.Nullable;

/// A decision of an officer, and the signature that certifies it.
///
/// @param cms the signature, DER-encoded
@SuppressWarnings("ArrayRecordComponent") // never compared, read once
record DecisionForm(Intent intent, byte[] cms) {
  private static final int LONGEST_SIGNATURE = 64 * 1024;
  private static final String CMS =
      "Detached CMS over the bytes of the document, 64 KiB of DER at most: base64 of DER, or PEM"
          + " (`BEGIN CMS` or `BEGIN PKCS7`). White space and line breaks are ignored in both.";

  /// The decision to be signed; the request body as OpenAPI describes it.
  record DecisionBody(
      DecisionKind decision,
      @Nullable AnnulmentReason reason,
      @Schema(maxLength = Words.LONGEST) @Nullable String comment) {}

  /// A signed approval; the request body as OpenAPI describes it.
  record ApprovalBody(@Schema(description = CMS, example = "MIIB...") String cms) {}

  /// A signed annulment; the request body as OpenAPI describes it.
  record AnnulmentBody(
      AnnulmentReason reason,
      @Schema(maxLength = Words.LONGEST) @Nullable String comment,
      @Schema(description = CMS, example = "MIIB...") String cms) {}

  /// Reads the decision to be signed.
  ///
  /// @throws InvalidInput when a field is missing, invalid or not allowed for this decision
  static Intent decision(Form form) {
    Optional<DecisionKind> kind =
        form.required("decision", Query.oneOf(DecisionKind.class), Flaw.NOT_ALLOWED);
    if (kind.isEmpty()) {
      form.check();
    }
    return switch (kind.orElseThrow()) {
      case APPROVAL -> toApprove(form);
      case ANNULMENT -> toAnnul(form);
    };
  }

  /// Reads a signed approval.
  ///
  /// @throws InvalidInput when the signature is missing or unreadable
  static DecisionForm approval(Form form) {
    Optional<byte[]> cms = cms(form);
    form.check();
    return new DecisionForm(new ToApprove(), cms.orElseThrow());
  }

  /// Reads a signed annulment.
  ///
  /// @throws InvalidInput when the reason, the comment or the signature is invalid
  static DecisionForm annulment(Form form) {
    Optional<byte[]> cms = cms(form);
    return new DecisionForm(toAnnul(form), cms.orElseThrow());
  }

  /// An approval has no reason or comment; one that is present indicates a mistake by the caller.
  private static Intent toApprove(Form form) {
    if (form.text("reason").isPresent()) {
      form.note("reason", Flaw.NOT_ALLOWED);
    }
    if (Words.of(form, "comment").isPresent()) {
      form.note("comment", Flaw.NOT_ALLOWED);
    }
    form.check();
    return new ToApprove();
  }

  private static Intent toAnnul(Form form) {
    Optional<AnnulmentReason> reason =
        form.required("reason", Query.oneOf(AnnulmentReason.class), Flaw.NOT_ALLOWED);
    Optional<String> comment = Words.of(form, "comment");
    form.check();
    return new ToAnnul(reason.orElseThrow(), comment.map(Comment::new).orElse(null));
  }

  private static Optional<byte[]> cms(Form form) {
    Optional<byte[]> cms = form.required("cms", CmsText::der, Flaw.MALFORMED);
    if (cms.filter(bytes -> bytes.length > LONGEST_SIGNATURE).isPresent()) {
      form.note("cms", Flaw.TOO_LONG);
    }
    return cms;
  }
}
