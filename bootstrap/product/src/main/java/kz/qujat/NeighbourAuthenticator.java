package kz.qujat;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.NeighbourPasswordProvider;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/// Authenticates each neighbour by its wire name and its own password.
final class NeighbourAuthenticator implements AuthenticationManager {
  private final NeighbourPasswordProvider neighbourPasswordProvider;
  private final AuthenticationEventPublisher listeners;

  NeighbourAuthenticator(
      NeighbourPasswordProvider neighbourPasswordProvider, AuthenticationEventPublisher listeners) {
    this.neighbourPasswordProvider = neighbourPasswordProvider;
    this.listeners = listeners;
  }

  @Override
  public Authentication authenticate(Authentication claimed) {
    String name = claimed.getName();
    String password = String.valueOf(claimed.getCredentials());
    return Arrays.stream(Neighbour.values())
        .filter(neighbour -> neighbour.wireName().equals(name))
        .filter(neighbour -> same(neighbourPasswordProvider.theirs(neighbour), password))
        .findFirst()
        .map(_ ->
            UsernamePasswordAuthenticationToken.authenticated(
                name, null, List.of(new SimpleGrantedAuthority("ROLE_" + name))))
        .orElseThrow(() -> refused(claimed));
  }

  private BadCredentialsException refused(Authentication claimed) {
    var refused = new BadCredentialsException("unknown neighbour");
    listeners.publishAuthenticationFailure(refused, claimed);
    return refused;
  }

  private static boolean same(String expected, String given) {
    return MessageDigest.isEqual(expected.getBytes(UTF_8), given.getBytes(UTF_8));
  }
}
