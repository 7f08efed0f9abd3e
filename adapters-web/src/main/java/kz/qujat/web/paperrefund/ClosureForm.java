package kz.qujat.web.paperrefund;

import java.util.Optional;
import kz.qujat.web.officer.Words;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;

/// The tax authority's reference for a refund that was settled on paper.
final class ClosureForm {
  static final int LONGEST = 100;

  private ClosureForm() {}

  /// Reads the reference, without leading and trailing blanks.
  ///
  /// @throws InvalidInput when it is missing, too long or unreadable
  static String read(Form form) {
    Optional<String> reference = Words.of(form, "reference").map(String::strip);
    if (reference.isEmpty()) {
      form.note("reference", Flaw.REQUIRED);
    } else if (reference.get().length() > LONGEST) {
      form.note("reference", Flaw.TOO_LONG);
    }
    form.check();
    return reference.orElseThrow();
  }
}
