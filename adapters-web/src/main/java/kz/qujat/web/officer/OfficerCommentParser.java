package kz.qujat.web.officer;

import java.util.Optional;
import kz.qujat.web.body.ReadableText;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.JsonObjectReader;

/// The text that an officer writes to a citizen; it becomes part of the signed document.
public final class OfficerCommentParser {
  static final int LONGEST = 1000;

  private OfficerCommentParser() {}

  /// The text in `field`; empty when it is blank.
  ///
  /// A text that is too long, or that cannot be signed, is noted in the form.
  public static Optional<String> of(JsonObjectReader jsonObjectReader, String field) {
    Optional<String> comment = jsonObjectReader.text(field).filter(text -> !text.isBlank());
    comment.ifPresent(text -> {
      if (text.codePointCount(0, text.length()) > LONGEST) {
        jsonObjectReader.note(field, FieldFaultCode.TOO_LONG);
      } else if (!text.codePoints().allMatch(ReadableText.Check::canBeRead)) {
        jsonObjectReader.note(field, FieldFaultCode.MALFORMED);
      }
    });
    return comment;
  }
}
