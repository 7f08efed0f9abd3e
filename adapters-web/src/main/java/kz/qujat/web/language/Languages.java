package kz.qujat.web.language;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/// The language of an answer: what `Accept-Language` likes best of Kazakh, Russian and English, and
/// Russian when it says nothing or none of them.
///
/// Whoever reads a page may choose another by the parameter `lang`, and once chosen it stays, by a
/// cookie of the same name. Calls of the API carry neither.
@Component("localeResolver")
public final class Languages implements LocaleResolver {
  public static final Locale RU = Locale.of("ru");
  public static final Locale KK = Locale.of("kk");
  public static final Locale EN = Locale.of("en");

  /// All of them, the one that stands in for the others first.
  public static final List<Locale> ALL = List.of(RU, KK, EN);

  /// The name of the parameter, and of the cookie, of a reader's own choice.
  public static final String CHOICE = "lang";

  /// The language of the answer to `request`.
  public static Locale of(HttpServletRequest request) {
    return chosen(request).orElseGet(() -> accepted(request));
  }

  /// The language a reader of pages has chosen.
  private static Optional<Locale> chosen(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/api/")) {
      return Optional.empty();
    }
    @Nullable Cookie cookie = WebUtils.getCookie(request, CHOICE);
    return named(request.getParameter(CHOICE))
        .or(() -> named(cookie == null ? null : cookie.getValue()));
  }

  /// The language of that name, if it is one of ours.
  public static Optional<Locale> named(@Nullable String name) {
    return ALL.stream().filter(language -> language.getLanguage().equals(name)).findFirst();
  }

  private static Locale accepted(HttpServletRequest request) {
    @Nullable String header = request.getHeader(HttpHeaders.ACCEPT_LANGUAGE);
    return header == null ? RU : bestOf(header);
  }

  static Locale bestOf(String header) {
    try {
      return LanguageRange.parse(header).stream()
          .filter(range -> range.getWeight() > 0)
          .sorted(Comparator.comparingDouble(LanguageRange::getWeight).reversed())
          .flatMap(range -> ALL.stream().filter(language -> fits(language, range)).limit(1))
          .findFirst()
          .orElse(RU);
    } catch (IllegalArgumentException _) {
      return RU;
    }
  }

  private static boolean fits(Locale language, LanguageRange range) {
    String wanted = range.getRange();
    return wanted.equals("*")
        || wanted.equals(language.getLanguage())
        || wanted.startsWith(language.getLanguage() + "-");
  }

  @Override
  public Locale resolveLocale(HttpServletRequest request) {
    return of(request);
  }

  @Override
  public void setLocale(
      HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
    throw new UnsupportedOperationException("the caller says which language, call by call");
  }
}
