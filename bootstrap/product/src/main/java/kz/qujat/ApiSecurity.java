package kz.qujat;

import java.util.List;
import java.util.Set;
import kz.qujat.integration.neighbour.NeighbourPasswordProvider;
import kz.qujat.web.caller.JwtClaimSettings;
import kz.qujat.web.metering.WrongPasswordBudget;
import kz.qujat.web.page.ContentSecurityPolicy;
import kz.qujat.web.problem.UnknownPaths;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.AuthenticationEventPublisher;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.ExceptionHandlingConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.authentication.AuthenticationEntryPointFailureHandler;

/// Access rules of the API. Everything is denied unless a rule here allows it. Whether the caller
/// may access a particular application, by owner or by region, is checked later, before the body is
/// read.
@Configuration(proxyBeanMethods = false)
@EnableWebSecurity
class ApiSecurity {
  private static final Set<String> ROLES =
      Set.of("CITIZEN", "OFFICER", "SUPERVISOR", "ISSUER", "AUDITOR", "ADMINISTRATOR");

  private static final String[] OPEN_TO_ALL = {
    "/favicon.ico",
    "/error",
    "/actuator/health/**",
    "/logout/connect/back-channel/egov",
    "/v3/api-docs/**",
    "/v3/api-docs.yaml",
    "/swagger-ui/**",
    "/swagger-ui.html"
  };

  /// The responses to callers who are not authenticated or not allowed.
  private record Doorkeeper(AuthenticationEntryPoint unknown, AccessDeniedHandler forbidden) {
    void at(ExceptionHandlingConfigurer<HttpSecurity> door) {
      door.authenticationEntryPoint(unknown).accessDeniedHandler(forbidden);
    }
  }

  @Bean
  @Order(1)
  SecurityFilterChain neighbours(
      HttpSecurity http,
      NeighbourPasswordProvider neighbourPasswordProvider,
      AuthenticationEventPublisher listeners,
      UnknownPaths unknownPaths,
      WrongPasswordBudget wrongPasswords) {
    AuthenticationEntryPoint password = askingForAPassword(wrongPasswords);
    AuthenticationEntryPoint unknown = unknownPaths.orUnauthenticated(password);
    return stateless(http)
        .securityMatcher("/integration/**")
        .headers(headers ->
            headers.contentSecurityPolicy(csp -> csp.policyDirectives(ContentSecurityPolicy.DATA)))
        .httpBasic(basic -> basic.authenticationEntryPoint(password))
        .authenticationManager(new NeighbourAuthenticator(neighbourPasswordProvider, listeners))
        // A neighbour that calls the endpoint of another neighbour counts as unauthenticated there.
        .exceptionHandling(door ->
            door.authenticationEntryPoint(unknown)
                .accessDeniedHandler((request, response, _) ->
                    unknown.commence(
                        request, response, new InsufficientAuthenticationException("not yours"))))
        .authorizeHttpRequests(requests ->
            requests
                .requestMatchers("/integration/payments")
                .hasRole("payment")
                .requestMatchers("/integration/central-node")
                .hasRole("central-node")
                .requestMatchers("/integration/tax")
                .hasRole("tax")
                .anyRequest()
                .denyAll())
        .build();
  }

  @Bean
  @Order(3)
  SecurityFilterChain everybodyElse(
      HttpSecurity http,
      Environment environment,
      JwtClaimSettings claims,
      StaffAssurance assurance,
      ContentSecurityPolicy policy,
      AuthenticationEntryPoint unknown,
      AccessDeniedHandler forbidden,
      UnknownPaths unknownPaths) {
    boolean sandbox = environment.acceptsProfiles(Profiles.of("sandbox"));
    AuthenticationEntryPoint entry = unknownPaths.orUnauthenticated(unknown);
    return stateless(http)
        .oauth2ResourceServer(server ->
            server
                .withObjectPostProcessor(answeringBy(entry))
                .authenticationEntryPoint(entry)
                .accessDeniedHandler(forbidden)
                .jwt(jwt -> jwt.jwtAuthenticationConverter(roles(claims, assurance))))
        .headers(headers -> headers.addHeaderWriter(policy))
        .exceptionHandling(new Doorkeeper(entry, unknownPaths.orForbidden(forbidden))::at)
        .authorizeHttpRequests(requests -> {
          requests.requestMatchers(OPEN_TO_ALL).permitAll();
          if (sandbox) {
            requests.requestMatchers("/sandbox/**").permitAll();
          }
          requests
              .requestMatchers(
                  "/api/v1/eligibility",
                  "/api/v1/regions",
                  "/api/v1/applications",
                  "/api/v1/applications/**",
                  "/api/v1/refunds",
                  "/api/v1/refunds/**")
              .hasRole("CITIZEN")
              .requestMatchers("/api/v1/review/**")
              .hasAnyRole("OFFICER", "SUPERVISOR")
              .requestMatchers("/api/v1/pickups/**")
              .hasRole("ISSUER")
              .requestMatchers("/api/v1/audit/**")
              .hasRole("AUDITOR")
              .requestMatchers("/api/v1/operations/statistics")
              .hasAnyRole("SUPERVISOR", "AUDITOR", "ADMINISTRATOR")
              .requestMatchers("/api/v1/operations/stuck", "/api/v1/operations/stuck/**")
              .hasAnyRole("SUPERVISOR", "ADMINISTRATOR")
              .requestMatchers(HttpMethod.POST, "/api/v1/operations/reconciliations")
              .hasRole("ADMINISTRATOR")
              .requestMatchers("/api/v1/operations/reconciliations")
              .hasAnyRole("AUDITOR", "ADMINISTRATOR")
              .requestMatchers("/actuator/**")
              .hasRole("ADMINISTRATOR")
              .anyRequest()
              .denyAll();
        })
        .build();
  }

  /// Neighbours have a name and a password, not a token, so the challenge asks for a password.
  private static AuthenticationEntryPoint askingForAPassword(WrongPasswordBudget wrongPasswords) {
    return (request, response, _) -> {
      response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"qujat\", charset=\"UTF-8\"");
      wrongPasswords.refuse(request, response);
    };
  }

  /// Also handles tokens that cannot be verified at the moment, which would otherwise be reported
  /// as a server error.
  private static ObjectPostProcessor<BearerTokenAuthenticationFilter> answeringBy(
      AuthenticationEntryPoint unknown) {
    var answer = new AuthenticationEntryPointFailureHandler(unknown);
    answer.setRethrowAuthenticationServiceException(false);
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends BearerTokenAuthenticationFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(answer);
        return filter;
      }
    };
  }

  private static HttpSecurity stateless(HttpSecurity http) {
    return http.csrf(AbstractHttpConfigurer::disable)
        .sessionManagement(
            session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
        .requestCache(AbstractHttpConfigurer::disable)
        .logout(AbstractHttpConfigurer::disable)
        .anonymous(anonymous -> {});
  }

  private static JwtAuthenticationConverter roles(
      JwtClaimSettings claims, StaffAssurance assurance) {
    var converter = new JwtAuthenticationConverter();
    converter.setPrincipalClaimName("sub");
    converter.setJwtGrantedAuthoritiesConverter(
        jwt -> assurance.checked(roles(jwt.getClaims().get(claims.roles())), jwt.getClaims()));
    return converter;
  }

  /// Returns the authorities for a claim of roles. Unknown roles grant nothing.
  static List<GrantedAuthority> roles(@Nullable Object claim) {
    return claim instanceof List<?> named
        ? named.stream()
            .filter(ROLES::contains)
            .<GrantedAuthority>map(role -> new SimpleGrantedAuthority("ROLE_" + role))
            .toList()
        : List.of();
  }
}
