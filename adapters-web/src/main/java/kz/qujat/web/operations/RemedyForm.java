package kz.qujat.web.operations;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Optional;
import kz.qujat.web.officer.Words;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;
import kz.qujat.web.wire.InvalidInput;

/// Why somebody does something about a stuck application.
final class RemedyForm {
  static final int LONGEST = 500;

  private RemedyForm() {}

  /// The words, as the interface describes them.
  record RemedyBody(
      @Schema(minLength = 1, maxLength = LONGEST, example = "The node is well again")
          String reason) {}

  /// The reason somebody gives, without blanks around it.
  ///
  /// @throws InvalidInput when there is none, or it is too long or cannot be read
  static String reason(Form form) {
    Optional<String> words = Words.of(form, "reason").map(String::strip);
    if (words.isEmpty()) {
      form.note("reason", Flaw.REQUIRED);
    } else if (words.get().codePointCount(0, words.get().length()) > LONGEST) {
      form.note("reason", Flaw.TOO_LONG);
    }
    form.check();
    return words.orElseThrow();
  }
}
