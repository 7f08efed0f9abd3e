package kz.qujat.web.paperrefund;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import kz.qujat.web.body.JsonForm;
import kz.qujat.web.body.ReadableText;

/// The tax authority's reference under which a refund was settled on paper.
@Schema(name = "ClosureBody")
record ClosureForm(
    @NotBlank
        @ReadableText(max = ClosureForm.LONGEST, stripped = true)
        @Schema(minLength = 1, maxLength = ClosureForm.LONGEST, example = "KGD-2026-118")
        String reference)
    implements JsonForm {
  static final int LONGEST = 100;

  /// The reference without leading and trailing blanks.
  String words() {
    return reference.strip();
  }
}
