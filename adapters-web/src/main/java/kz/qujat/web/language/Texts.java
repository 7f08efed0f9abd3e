package kz.qujat.web.language;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Every text that users read, by key, in Kazakh, Russian and English.
@Component
public final class Texts {
  /// The text of every refusal under R4, verbatim from the regulation; it is never reworded.
  public static final String OFFICIAL_REFUSAL = "оформление не доступно, обратитесь в ЦОН";

  private final MessageSource messages;

  Texts(MessageSource messages) {
    this.messages = messages;
  }

  /// The text in `language`.
  ///
  /// @throws org.springframework.context.NoSuchMessageException when there is no such text
  public String in(Locale language, String key, Object... facts) {
    return messages.getMessage(key, facts, language);
  }

  /// The text in the language of the current request.
  public String of(String key, Object... facts) {
    return in(language(), key, facts);
  }

  /// The text for an enum constant, such as `status.DRAFT`.
  public String of(String family, Enum<?> member) {
    return of(family + "." + member.name());
  }

  /// The text in the language of the current request, or `otherwise` when there is no such text.
  public String or(String otherwise, String key) {
    String text = messages.getMessage(key, null, null, language());
    return text == null ? otherwise : text;
  }

  /// The language of the current request.
  public static Locale language() {
    return LocaleContextHolder.getLocale();
  }
}
