package kz.qujat;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import kz.qujat.web.page.WorkArea;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;

/// Redirects a user after login to the page originally requested, or else to the user's work area.
final class LoginSuccess extends SavedRequestAwareAuthenticationSuccessHandler {
  @Override
  protected String determineTargetUrl(
      HttpServletRequest request, HttpServletResponse response, @Nullable Authentication signedIn) {
    Set<String> roles =
        Objects.requireNonNull(signedIn).getAuthorities().stream()
            .map(GrantedAuthority::getAuthority)
            .map(authority -> authority.replaceFirst("^ROLE_", ""))
            .collect(Collectors.toSet());
    return Arrays.stream(WorkArea.values())
        .filter(workArea -> workArea.isOpenTo(roles))
        .map(WorkArea::path)
        .findFirst()
        .orElse("/");
  }
}
