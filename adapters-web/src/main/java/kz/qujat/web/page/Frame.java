package kz.qujat.web.page;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import kz.qujat.web.caller.Callers;
import kz.qujat.web.caller.ClaimNames;
import kz.qujat.web.language.Languages;
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

/// What stands around every page: who is signed in, where they may go, in which other languages the
/// page can be read.
@Component("frame")
final class Frame {
  private final Callers callers;
  private final ClaimNames claims;
  private final boolean sandbox;

  Frame(Callers callers, ClaimNames claims, Environment environment) {
    this.callers = callers;
    this.claims = claims;
    this.sandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
  }

  /// An entry of the navigation.
  public record Step(Place place, boolean current) {}

  /// A language the page can be read in.
  public record Reading(Locale language, String link, boolean current) {}

  /// Every place of work.
  public List<Place> places() {
    return List.of(Place.values());
  }

  /// The places of work of whoever is signed in.
  public List<Step> navigation() {
    Set<String> held = roles();
    String path = request().getRequestURI();
    List<Place> open = Arrays.stream(Place.values()).filter(p -> p.isOpenTo(held)).toList();
    @Nullable Place current = null;
    for (Place place : open) {
      if (path.startsWith(place.path())
          && (current == null || place.path().length() > current.path().length())) {
        current = place;
      }
    }
    @Nullable Place here = current;
    return open.stream().map(place -> new Step(place, place == here)).toList();
  }

  public List<Reading> languages() {
    Locale now = Texts.language();
    return Languages.ALL.stream()
        .map(language -> new Reading(language, link(language), language.equals(now)))
        .toList();
  }

  /// This page in another language; a page that came of a form leads to where the form stands.
  private static String link(Locale language) {
    HttpServletRequest request = request();
    UriComponentsBuilder address = UriComponentsBuilder.fromPath(request.getRequestURI());
    if (request.getMethod().equals("GET") && request.getQueryString() != null) {
      address.query(request.getQueryString());
    }
    return address.replaceQueryParam(Languages.CHOICE, language.getLanguage()).build().toString();
  }

  public boolean signedIn() {
    return claims(request()) != null;
  }

  /// The name of whoever is signed in, as the issuer has it; the pseudonym where it has none.
  public String name() {
    @Nullable ClaimAccessor token = claims(request());
    return token == null
        ? ""
        : Objects.requireNonNullElse(token.getClaimAsString(claims.name()), "");
  }

  /// The roles of whoever is signed in.
  public Set<String> roles() {
    @Nullable ClaimAccessor token = claims(request());
    return token == null ? Set.of() : new TreeSet<>(callers.roles(token));
  }

  /// Whether everything here is made up.
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
