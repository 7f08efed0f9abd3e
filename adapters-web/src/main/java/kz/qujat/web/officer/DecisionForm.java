package kz.qujat.web.officer;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.qujat.application.review.ReviewService.Intent;
import kz.qujat.application.review.ReviewService.Intent.ToAnnul;
import kz.qujat.application.review.ReviewService.Intent.ToApprove;
import kz.qujat.application.vault.VaultRecord.Comment;
import kz.qujat.domain.review.AnnulmentReason;
import kz.qujat.web.body.JsonForm;
import kz.qujat.web.body.ReadableText;
import kz.qujat.web.dossier.DecisionKind;
import kz.qujat.web.wire.CmsTextDecoder;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput.FieldError;
import org.jspecify.annotations.Nullable;

/// A decision of an officer, and the signature that certifies it.
///
/// @param cms the signature, DER-encoded
@SuppressWarnings("ArrayRecordComponent") // never compared, read once
record DecisionForm(Intent intent, byte[] cms) {
  private static final String CMS =
      "Detached CMS over the bytes of the document, 64 KiB of DER at most: base64 of DER, or PEM"
          + " (`BEGIN CMS` or `BEGIN PKCS7`). White space and line breaks are ignored in both.";

  /// The decision to be signed; the request body as OpenAPI describes it.
  record DecisionBody(
      @NotNull DecisionKind decision,
      @Nullable AnnulmentReason reason,
      @ReadableText(max = OfficerCommentParser.LONGEST)
          @Schema(maxLength = OfficerCommentParser.LONGEST)
          @Nullable String comment)
      implements JsonForm {
    /// An annulment needs a reason. An approval may have neither a reason nor a comment: one of
    /// these suggests that the two decisions were mixed up.
    @Override
    public List<FieldError> contradictions() {
      @Nullable DecisionKind kind = decision;
      List<FieldError> found = new ArrayList<>();
      if (kind == DecisionKind.ANNULMENT && reason == null) {
        found.add(new FieldError("reason", FieldFaultCode.REQUIRED));
      }
      if (kind == DecisionKind.APPROVAL && reason != null) {
        found.add(new FieldError("reason", FieldFaultCode.NOT_ALLOWED));
      }
      if (kind == DecisionKind.APPROVAL && commentOf(comment) != null) {
        found.add(new FieldError("comment", FieldFaultCode.NOT_ALLOWED));
      }
      return found;
    }

    Intent intent() {
      return switch (decision) {
        case APPROVAL -> new ToApprove();
        case ANNULMENT -> new ToAnnul(Objects.requireNonNull(reason), commentOf(comment));
      };
    }
  }

  /// A signed approval.
  record ApprovalBody(
      @NotBlank @WellFormedCms @Schema(description = CMS, example = "MIIB...") String cms)
      implements JsonForm {
    DecisionForm form() {
      return new DecisionForm(new ToApprove(), der(cms));
    }
  }

  /// A signed annulment.
  record AnnulmentBody(
      @NotNull AnnulmentReason reason,
      @ReadableText(max = OfficerCommentParser.LONGEST)
          @Schema(maxLength = OfficerCommentParser.LONGEST)
          @Nullable String comment,
      @NotBlank @WellFormedCms @Schema(description = CMS, example = "MIIB...") String cms)
      implements JsonForm {
    DecisionForm form() {
      return new DecisionForm(new ToAnnul(reason, commentOf(comment)), der(cms));
    }
  }

  private static @Nullable Comment commentOf(@Nullable String text) {
    return text == null || text.isBlank() ? null : new Comment(text);
  }

  private static byte[] der(String cms) {
    return CmsTextDecoder.der(cms).orElseThrow();
  }
}
