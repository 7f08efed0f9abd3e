package kz.qujat.web.officer;

import java.util.Optional;
import kz.qujat.web.body.ReadableText;
import kz.qujat.web.wire.Flaw;
import kz.qujat.web.wire.Form;

/// What an officer writes to a citizen, as far as it can be signed for.
public final class Words {
  static final int LONGEST = 1000;

  private Words() {}

  /// The words in `field`, noted in the form when they are too long or cannot be signed; blank ones
  /// are absent.
  public static Optional<String> of(Form form, String field) {
    Optional<String> words = form.text(field).filter(text -> !text.isBlank());
    words.ifPresent(text -> {
      if (text.codePointCount(0, text.length()) > LONGEST) {
        form.note(field, Flaw.TOO_LONG);
      } else if (!text.codePoints().allMatch(ReadableText.Check::canBeRead)) {
        form.note(field, Flaw.MALFORMED);
      }
    });
    return words;
  }
}
