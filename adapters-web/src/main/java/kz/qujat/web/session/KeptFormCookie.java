package kz.qujat.web.session;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/// The cookie by which a browser finds the form that it sent after its session had ended. It has
/// the properties of the session's cookie.
@Component
public final class KeptFormCookie {
  /// The path that a signed-in person with this cookie is led to.
  public static final String PAGE = "/form";

  private static final Duration LIFETIME = Duration.ofMinutes(30);

  private final String name;
  private final boolean secure;

  KeptFormCookie(
      @Value("${server.servlet.session.cookie.name}") String session,
      @Value("${server.servlet.session.cookie.secure}") boolean secure) {
    this.name = session + "-form";
    this.secure = secure;
  }

  /// The receipt that the browser presents.
  public Optional<String> receipt(HttpServletRequest request) {
    return Stream.of(Optional.ofNullable(request.getCookies()).orElseGet(() -> new Cookie[0]))
        .filter(cookie -> cookie.getName().equals(name))
        .map(Cookie::getValue)
        .findFirst();
  }

  void set(String receipt, HttpServletResponse response) {
    write(receipt, LIFETIME, response);
  }

  void clear(HttpServletResponse response) {
    write("", Duration.ZERO, response);
  }

  private void write(String value, Duration age, HttpServletResponse response) {
    response.addHeader(
        HttpHeaders.SET_COOKIE,
        ResponseCookie.from(name, value)
            .path("/")
            .maxAge(age)
            .httpOnly(true)
            .secure(secure)
            .sameSite("Lax")
            .build()
            .toString());
  }
}
