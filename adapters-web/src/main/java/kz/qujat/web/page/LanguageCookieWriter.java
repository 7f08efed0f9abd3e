package kz.qujat.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import kz.qujat.web.language.LanguageResolver;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;

/// Stores the language that the user chooses in a cookie.
final class LanguageCookieWriter implements HandlerInterceptor {
  private static final Duration A_YEAR = Duration.ofDays(365);

  @Override
  public boolean preHandle(
      HttpServletRequest request, HttpServletResponse response, Object handler) {
    LanguageResolver.named(request.getParameter(LanguageResolver.CHOICE))
        .ifPresent(language ->
            response.addHeader(
                HttpHeaders.SET_COOKIE,
                ResponseCookie.from(LanguageResolver.CHOICE, language.getLanguage())
                    .path("/")
                    .maxAge(A_YEAR)
                    .httpOnly(true)
                    .secure(request.isSecure())
                    .sameSite("Lax")
                    .build()
                    .toString()));
    return true;
  }
}
