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

/// Chooses the language of a response from `Accept-Language`.
///
/// It is the most preferred of Kazakh, Russian and English, or Russian when the header is missing
/// or names none of them.
///
/// On pages, the user can choose another language with the parameter `lang`; a cookie of the same
/// name remembers it. API calls use neither the parameter nor the cookie.
@Component("localeResolver")
public final class LanguageResolver implements LocaleResolver {
  public static final Locale RU = Locale.of("ru");
  public static final Locale KK = Locale.of("kk");
  public static final Locale EN = Locale.of("en");

  /// All languages; the first is the default.
  public static final List<Locale> ALL = List.of(RU, KK, EN);

  /// The name of the parameter and of the cookie that hold the user's choice.
  public static final String CHOICE = "lang";

  /// The language of the response to `request`.
  public static Locale of(HttpServletRequest request) {
    return chosen(request).orElseGet(() -> accepted(request));
  }

  /// The language that the user of a page has chosen.
  private static Optional<Locale> chosen(HttpServletRequest request) {
    if (request.getRequestURI().startsWith("/api/")) {
      return Optional.empty();
    }
    @Nullable Cookie cookie = WebUtils.getCookie(request, CHOICE);
    return named(request.getParameter(CHOICE))
        .or(() -> named(cookie == null ? null : cookie.getValue()));
  }

  /// The supported language of that name; empty when there is none.
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
    throw new UnsupportedOperationException("each request determines its language");
  }
}
