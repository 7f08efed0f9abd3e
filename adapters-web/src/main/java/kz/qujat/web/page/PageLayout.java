package kz.qujat.web.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.qujat.web.caller.CallerClaimsReader;
import kz.qujat.web.caller.JwtClaimSettings;
import kz.qujat.web.language.LanguageResolver;
import kz.qujat.web.language.Texts;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.UriComponentsBuilder;

/// The layout around every page: the user, the navigation, and the choice of language.
@Component("frame")
final class PageLayout {
  private final CallerClaimsReader callerClaimsReader;
  private final JwtClaimSettings claims;
  private final boolean sandbox;

  PageLayout(
      CallerClaimsReader callerClaimsReader, JwtClaimSettings claims, Environment environment) {
    this.callerClaimsReader = callerClaimsReader;
    this.claims = claims;
    this.sandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
  }

  /// An entry of the navigation.
  public record Step(WorkArea place, boolean current) {}

  /// A language in which the page can be shown.
  public record Reading(Locale language, String link, boolean current) {}

  /// All sections of the product.
  public List<WorkArea> places() {
    return List.of(WorkArea.values());
  }

  /// The sections that the roles of the signed-in user allow.
  public List<Step> navigation() {
    Set<String> held = roles();
    String path = request().getRequestURI();
    List<WorkArea> open = Arrays.stream(WorkArea.values()).filter(p -> p.isOpenTo(held)).toList();
    @Nullable WorkArea current = null;
    for (WorkArea workArea : open) {
      if (path.startsWith(workArea.path())
          && (current == null || workArea.path().length() > current.path().length())) {
        current = workArea;
      }
    }
    @Nullable WorkArea here = current;
    return open.stream().map(workArea -> new Step(workArea, workArea == here)).toList();
  }

  public List<Reading> languages() {
    Locale now = Texts.language();
    return LanguageResolver.ALL.stream()
        .map(language -> new Reading(language, link(language), language.equals(now)))
        .toList();
  }

  /// The address of this page in another language.
  ///
  /// For the response to a submitted form, this is the address of the form itself.
  private static String link(Locale language) {
    HttpServletRequest request = request();
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
    if (request.getMethod().equals("GET") && request.getQueryString() != null) {
      address.query(request.getQueryString());
    }
    return address
        .replaceQueryParam(LanguageResolver.CHOICE, language.getLanguage())
        .build()
        .toString();
  }

  public boolean signedIn() {
    return claims(request()) != null;
  }

  /// The name of the signed-in user from the token; the pseudonym when the token has no name.
  public String name() {
    @Nullable ClaimAccessor token = claims(request());
    return token == null
        ? ""
        : Objects.requireNonNullElse(token.getClaimAsString(claims.name()), "");
  }

  /// The roles of the signed-in user.
  public Set<String> roles() {
    @Nullable ClaimAccessor token = claims(request());
    return token == null ? Set.of() : new TreeSet<>(callerClaimsReader.roles(token));
  }

  /// When the session of a signed-in user ends unless the user opens another page; null when nobody
  /// is signed in.
  public @Nullable Instant sessionEnds() {
    @Nullable HttpSession session = signedIn() ? request().getSession(false) : null;
    return session == null || session.getMaxInactiveInterval() <= 0
        ? null
        : Instant.ofEpochMilli(session.getLastAccessedTime())
            .plusSeconds(session.getMaxInactiveInterval());
  }

  /// Whether this is the sandbox, in which all data are made up.
  public boolean sandbox() {
    return sandbox;
  }

  private static @Nullable ClaimAccessor claims(HttpServletRequest request) {
    return request.getUserPrincipal() instanceof Authentication signedIn
            && signedIn.getPrincipal() instanceof ClaimAccessor claims
        ? claims
        : null;
  }

  private static HttpServletRequest request() {
    return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
        .getRequest();
  }
}
