package kz.qujat.web.caller;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.qujat.application.eligibility.SignedInCitizen;
import kz.qujat.application.review.Officer;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.domain.person.StaffId;
import kz.qujat.web.problem.ProblemCode;
import kz.qujat.web.problem.ProblemException;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/// Identifies callers by the claims of their tokens.
///
/// A token without the claims that its role needs is refused as `FORBIDDEN`.
@Component
public final class CallerClaimsReader {
  private static final String CITIZEN = "CITIZEN";

  private final PseudonymDirectory pseudonymDirectory;
  private final JwtClaimSettings claims;

  CallerClaimsReader(PseudonymDirectory pseudonymDirectory, JwtClaimSettings claims) {
    this.pseudonymDirectory = pseudonymDirectory;
    this.claims = claims;
  }

  /// The claims about the caller, from the access token or from the session.
  public static ClaimAccessor token(HttpServletRequest request) {
    if (request.getUserPrincipal() instanceof Authentication signedIn
        && signedIn.getPrincipal() instanceof ClaimAccessor claims) {
      return claims;
    }
    throw forbidden();
  }

  public SignedInCitizen citizen(ClaimAccessor token) {
    Iin iin = iin(token);
    return new SignedInCitizen(citizenId(iin), iin);
  }

  public Officer officer(ClaimAccessor token) {
    Iin iin = iin(token);
    return new Officer(
        staffId(token, iin), iin, region(token).orElseThrow(CallerClaimsReader::forbidden));
  }

  public HandoverClerk issuer(ClaimAccessor token) {
    PointCode point =
        claim(token, claims.point(), PointCode::parse).orElseThrow(CallerClaimsReader::forbidden);
    return new HandoverClerk(staffId(token, iin(token)), point);
  }

  public Staff staff(ClaimAccessor token) {
    return new Staff(staffId(token, iin(token)), roles(token), region(token).orElse(null));
  }

  /// The pseudonym of the person in the token, in any role; empty when the token has no IIN.
  ///
  /// New data about the person are stored immediately. A call that runs in one transaction then has
  /// nothing to write before it queries a neighbouring system.
  public Optional<String> pseudonym(ClaimAccessor token) {
    return claim(token, claims.iin(), Iin::parse)
        .map(iin -> isOfStaff(token) ? staffId(token, iin).toString() : citizenId(iin).toString());
  }

  /// The pseudonym of the person in the token; empty when the token has no IIN, or the product does
  /// not know the person. Nothing is stored.
  public Optional<String> knownPseudonym(ClaimAccessor token) {
    return claim(token, claims.iin(), Iin::parse)
        .flatMap(pseudonymDirectory::known)
        .map(CitizenId::toString);
  }

  /// The region and the registration point in the token, as a suffix of the pseudonym; empty for
  /// citizens.
  ///
  /// A person who has moved is another caller of repeated calls.
  public String workplace(ClaimAccessor token) {
    return isOfStaff(token)
        ? Stream.of(claims.region(), claims.point())
            .flatMap(name -> claim(token, name, Optional::of).stream())
            .map(place -> "/" + place)
            .collect(Collectors.joining())
        : "";
  }

  /// The name is stored for staff only, never for a citizen.
  private boolean isOfStaff(ClaimAccessor token) {
    return roles(token).stream().anyMatch(role -> !role.equals(CITIZEN));
  }

  /// All roles in the token.
  public Set<String> roles(ClaimAccessor token) {
    return token.getClaims().get(claims.roles()) instanceof Collection<?> roles
        ? roles.stream().map(Object::toString).collect(Collectors.toUnmodifiableSet())
        : Set.of();
  }

  private Iin iin(ClaimAccessor token) {
    return claim(token, claims.iin(), Iin::parse).orElseThrow(CallerClaimsReader::forbidden);
  }

  private Optional<Region> region(ClaimAccessor token) {
    return claim(token, claims.region(), Region::parse);
  }

  private CitizenId citizenId(Iin iin) {
    return oncePerRequest(CitizenId.class, iin, () -> pseudonymDirectory.applicant(iin));
  }

  private StaffId staffId(ClaimAccessor token, Iin iin) {
    return oncePerRequest(
        StaffId.class,
        iin,
        () ->
            pseudonymDirectory.officer(iin, claim(token, claims.name(), Optional::of).orElse("")));
  }

  /// The pseudonym of a person, looked up once in a request: guards, the idempotency key and the
  /// handler all ask for it.
  private static <T> T oncePerRequest(Class<T> type, Iin person, Supplier<T> lookUp) {
    @Nullable RequestAttributes request = RequestContextHolder.getRequestAttributes();
    if (request == null) {
      return lookUp.get();
    }
    if (request.getAttribute(type.getName(), RequestAttributes.SCOPE_REQUEST)
            instanceof Known(var known, var pseudonym)
        && known.equals(person)) {
      return type.cast(pseudonym);
    }
    T pseudonym = lookUp.get();
    request.setAttribute(
        type.getName(), new Known(person, pseudonym), RequestAttributes.SCOPE_REQUEST);
    return pseudonym;
  }

  private record Known(Iin person, Object pseudonym) {}

  private static <T> Optional<T> claim(
      ClaimAccessor token, String name, Function<String, Optional<T>> meaning) {
    return token.getClaims().get(name) instanceof String text
        ? meaning.apply(text)
        : Optional.empty();
  }

  private static ProblemException forbidden() {
    return new ProblemException(ProblemCode.FORBIDDEN);
  }
}
