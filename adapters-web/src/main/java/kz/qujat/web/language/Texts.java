package kz.qujat.web.language;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/// Every text people read, by key, in Kazakh, Russian and English.
@Component
public final class Texts {
  /// The words of the law that every refusal under R4 is told in, never reworded.
  public static final String OFFICIAL_REFUSAL = "оформление не доступно, обратитесь в ЦОН";

  private final MessageSource messages;

  Texts(MessageSource messages) {
    this.messages = messages;
  }

  /// The text in `language`.
  ///
  /// @throws org.springframework.context.NoSuchMessageException when nobody wrote it
  public String in(Locale language, String key, Object... facts) {
    return messages.getMessage(key, facts, language);
  }

  /// The text in the language of the call under way.
  public String of(String key, Object... facts) {
    return in(language(), key, facts);
  }

  /// The word for one of a family, such as a status: `status.DRAFT`.
  public String of(String family, Enum<?> member) {
    return of(family + "." + member.name());
  }

  /// The text in the language of the call under way, or `otherwise` when nobody wrote one.
  public String or(String otherwise, String key) {
    String text = messages.getMessage(key, null, null, language());
    return text == null ? otherwise : text;
  }

  /// The language of the call under way.
  public static Locale language() {
    return LocaleContextHolder.getLocale();
  }
}
