package kz.qujat.web.idempotency;

import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import kz.qujat.application.idempotency.IdempotentCalls.Call;
import kz.qujat.web.caller.CallerClaimsReader;
import kz.qujat.web.wire.FieldFaultCode;
import kz.qujat.web.wire.InvalidInput;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.AbstractOAuth2TokenAuthenticationToken;
import org.springframework.stereotype.Component;

/// Reads the idempotency key of a call.
@Component
final class IdempotencyKeyReader {
  private static final String HEADER = "Idempotency-Key";
  private static final Pattern VISIBLE = Pattern.compile("[!-~]{1,255}");

  private final CallerClaimsReader callerClaimsReader;

  IdempotencyKeyReader(CallerClaimsReader callerClaimsReader) {
    this.callerClaimsReader = callerClaimsReader;
  }

  /// What identifies this call and its repetitions.
  ///
  /// Empty when the call carries no key, or when its caller is unknown.
  ///
  /// @throws InvalidInput when the key is not 1 to 255 visible ASCII characters
  Optional<Call> of(HttpServletRequest request) {
    @Nullable Principal principal = request.getUserPrincipal();
    if (!HttpMethod.POST.matches(request.getMethod()) || principal == null) {
      return Optional.empty();
    }
    String path = request.getRequestURI();
    return key(request)
        .flatMap(key ->
            caller(principal).map(caller -> new Call(caller, HttpMethod.POST.name(), path, key)));
  }

  private static Optional<String> key(HttpServletRequest request) {
    List<String> keys = Collections.list(request.getHeaders(HEADER));
    if (keys.isEmpty()) {
      return Optional.empty();
    }
    if (keys.size() > 1 || !VISIBLE.matcher(keys.getFirst()).matches()) {
      throw InvalidInput.of(HEADER, FieldFaultCode.MALFORMED);
    }
    return Optional.of(keys.getFirst());
  }

  private Optional<String> caller(Principal principal) {
    return principal instanceof AbstractOAuth2TokenAuthenticationToken<?> signedIn
            && signedIn.getToken() instanceof Jwt token
        ? callerClaimsReader.pseudonym(token).map(who -> who + callerClaimsReader.workplace(token))
        : Optional.empty();
  }
}
