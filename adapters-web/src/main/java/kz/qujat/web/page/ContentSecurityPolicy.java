package kz.qujat.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.stereotype.Component;

/// What browsers may load and send. Nothing inline, and nothing from other origins but what the
/// settings name.
@Component
public final class ContentSecurityPolicy implements HeaderWriter {
  /// For responses that are no pages.
  public static final String DATA = "default-src 'none'; base-uri 'none'; frame-ancestors 'none'";

  private static final RequestMatcher DESCRIPTION =
      PathPatternRequestMatcher.withDefaults().matcher("/swagger-ui/**");

  /// For the pages of the API description, whose library writes styles into its elements.
  private static final String API_DESCRIPTION =
      "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self'"
          + " data:; font-src 'self' data:; connect-src 'self'; form-action 'none'; base-uri"
          + " 'none'; frame-ancestors 'none'";

  private final String pages;

  /// @param ncaLayer the signing program on the officer's own machine; an address without a host is
  ///   the sandbox's own and therefore not foreign
  /// @param issuer the identity provider, to which a form may lead by a redirect; empty in the
  ///   sandbox, which has its own
  ContentSecurityPolicy(
      @Value("${qujat.ncalayer.url:}") String ncaLayer,
      @Value("${spring.security.oauth2.client.provider.egov.issuer-uri:}") String issuer) {
    pages =
        String.join(
            "; ",
            "default-src 'none'",
            "script-src 'self'",
            "style-src 'self'",
            "img-src 'self' data: blob:",
            "font-src 'self'",
            "media-src 'self' blob:",
            ncaLayer.isBlank() || ncaLayer.startsWith("/")
                ? "connect-src 'self'"
                : "connect-src 'self' " + ncaLayer,
            "manifest-src 'self'",
            issuer.isBlank() ? "form-action 'self'" : "form-action 'self' " + origin(issuer),
            "base-uri 'none'",
            "frame-ancestors 'none'");
  }

  private static String origin(String address) {
    URI uri = URI.create(address);
    return uri.getScheme() + "://" + uri.getAuthority();
  }

  /// For the product's own pages.
  public String pages() {
    return pages;
  }

  /// Writes the policy for the requested page, for calls of the API and whatever else may be
  /// answered with the page of a problem.
  @Override
  public void writeHeaders(HttpServletRequest request, HttpServletResponse response) {
    response.setHeader(
        "Content-Security-Policy", DESCRIPTION.matches(request) ? API_DESCRIPTION : pages);
  }
}
