package kz.qujat;

import static kz.qujat.application.neighbour.Neighbour.CENTRAL_NODE;
import static kz.qujat.application.neighbour.Neighbour.PAYMENT;
import static kz.qujat.application.neighbour.Neighbour.TAX;

import java.util.List;
import java.util.Set;
import kz.qujat.application.neighbour.Neighbour;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/// Who may do what. Everything is denied unless a line here allows it.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class Security {
  private static final Set<String> ROLES =
      Set.of("CITIZEN", "OFFICER", "SUPERVISOR", "ISSUER", "AUDITOR", "ADMINISTRATOR");
  private static final List<Neighbour> INBOUND = List.of(PAYMENT, CENTRAL_NODE, TAX);

  private static final String[] OPEN_TO_ALL = {
    "/",
    "/index.html",
    "/favicon.ico",
    "/error",
    "/actuator/health/**",
    "/v3/api-docs/**",
    "/v3/api-docs.yaml",
    "/swagger-ui/**",
    "/swagger-ui.html",
    "/webjars/**"
  };
}
