package kz.qujat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.qujat.web.caller.JwtClaimSettings;
import kz.qujat.web.imagefile.UploadSizeFilter;
import kz.qujat.web.page.ContentSecurityPolicy;
import kz.qujat.web.page.WorkArea;
import kz.qujat.web.problem.ProblemWriter;
import kz.qujat.web.problem.UnknownPaths;
import kz.qujat.web.session.FormTokens;
import kz.qujat.web.session.KeptFormCookie;
import kz.qujat.web.session.OutdatedForms;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.MediaType;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizationRequestRedirectFilter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.util.matcher.MediaTypeRequestMatcher;
import org.springframework.security.web.util.matcher.RegexRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.springframework.session.config.annotation.web.http.EnableSpringHttpSession;

/// Access rules of the pages. Users sign in by OpenID Connect with the configured provider and stay
/// signed in by a session.
@Configuration(proxyBeanMethods = false)
@EnableSpringHttpSession
@EnableConfigurationProperties(StaffAssurance.class)
class PageSecurity {
  private static final String SIGN_IN = "/oauth2/authorization/egov";

  private static final String[] OPEN_TO_ALL = {
    "/",
    "/look/**",
    "/assets/images/**",
    "/webjars/**",
    "/login/**",
    "/oauth2/authorization/**",
    "/problems",
    "/problems/*"
  };

  /// The sandbox's pages. Its controls are API calls and are covered by the rules of the API.
  private static final String[] SANDBOX = {"/sandbox", "/sandbox/people", "/sandbox/pages/**"};

  /// The GOV.UK components bring a crown image and a typeface that we are not licensed to use.
  private static final RequestMatcher NOT_OURS =
      RegexRequestMatcher.regexMatcher("/webjars/(.*\\.woff2?|govuk-frontend/.*/assets/.*)");

  @Bean
  @Order(2)
  SecurityFilterChain signedInPages(
      HttpSecurity http,
      JwtClaimSettings claims,
      AuthenticationEntryPoint unknown,
      UploadSizeFilter uploads,
      ProblemWriter problems,
      UnknownPaths unknownPaths,
      ContentSecurityPolicy policy,
      SignIn signIns,
      OutdatedForms outdated,
      FormTokens tokens) {
    var signIn = new LoginUrlAuthenticationEntryPoint(SIGN_IN);
    AuthenticationFailureHandler failed = explaining(problems);
    return http.securityMatcher(paths())
        .addFilterBefore(uploads, CsrfFilter.class)
        .csrf(csrf -> csrf.csrfTokenRepository(tokens))
        .requestCache(cache -> cache.requestCache(destinations()))
        .oauth2Login(login ->
            login
                .withObjectPostProcessor(answeringBy(failed))
                .loginPage(SIGN_IN)
                .failureHandler(failed)
                .authorizedClientRepository(new NoAuthorizedClients())
                .authorizationEndpoint(
                    endpoint -> endpoint.authorizationRequestResolver(signIns.requests()))
                .successHandler(signIns.success())
                .userInfoEndpoint(info -> info.userAuthoritiesMapper(signIns.roles(claims))))
        .logout(signIns::end)
        .exceptionHandling(failures ->
            failures
                .defaultAuthenticationEntryPointFor(
                    unknownPaths.orUnauthenticated(signIn),
                    new MediaTypeRequestMatcher(MediaType.TEXT_HTML))
                .defaultAuthenticationEntryPointFor(
                    unknownPaths.orUnauthenticated(unknown), _ -> true)
                .accessDeniedHandler(unknownPaths.orForbidden(outdated::handle)))
        .headers(headers ->
            headers
                .contentSecurityPolicy(csp -> csp.policyDirectives(policy.pages()))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN)))
        .authorizeHttpRequests(PageSecurity::allow)
        .build();
  }

  /// Shows why the login failed and lets the user try again. A redirect to the identity provider
  /// would return at once with the same failure, in an endless loop.
  private static AuthenticationFailureHandler explaining(ProblemWriter problems) {
    return (request, response, failure) ->
        problems.write(
            failure.getCause() instanceof AuthenticationServiceException silence
                ? silence
                : failure,
            request,
            response);
  }

  /// Also handles failures that occur before the address of the identity provider is known.
  private static ObjectPostProcessor<OAuth2AuthorizationRequestRedirectFilter> answeringBy(
      AuthenticationFailureHandler failed) {
    return new ObjectPostProcessor<>() {
      @Override
      public <O extends OAuth2AuthorizationRequestRedirectFilter> O postProcess(O filter) {
        filter.setAuthenticationFailureHandler(failed);
        return filter;
      }
    };
  }

  private static String[] paths() {
    Set<String> paths = new HashSet<>(List.of(OPEN_TO_ALL));
    paths.addAll(List.of(SANDBOX));
    paths.addAll(List.of("/logout", KeptFormCookie.PAGE, "/sandbox/ncalayer"));
    for (WorkArea workArea : WorkArea.values()) {
      paths.add(workArea.path());
      paths.add(workArea.path() + "/**");
    }
    return paths.toArray(String[]::new);
  }

  private static void allow(
      AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
          requests) {
    requests.requestMatchers(NOT_OURS).denyAll();
    requests.requestMatchers(OPEN_TO_ALL).permitAll();
    requests.requestMatchers(SANDBOX).permitAll();
    requests.requestMatchers("/logout", KeptFormCookie.PAGE, "/sandbox/ncalayer").authenticated();
    // The more specific path first: one work area lies within the dashboard's path.
    Arrays.stream(WorkArea.values())
        .sorted((one, other) -> other.path().length() - one.path().length())
        .forEach(workArea ->
            requests
                .requestMatchers(workArea.path(), workArea.path() + "/**")
                .hasAnyRole(workArea.roles().toArray(String[]::new)));
    requests.anyRequest().denyAll();
  }

  /// Keeps the requested address exactly as it was typed. Only pages are kept: to return to what a
  /// page loads by itself would make no sense.
  @SuppressWarnings("NullAway") // as documented: null means no parameter
  private static HttpSessionRequestCache destinations() {
    var destinations = new HttpSessionRequestCache();
    destinations.setMatchingRequestParameterName(null);
    destinations.setRequestMatcher(request ->
        request.getMethod().equals("GET")
            && request.getHeader("HX-Request") == null
            && String.valueOf(request.getHeader("Accept")).contains(MediaType.TEXT_HTML_VALUE));
    return destinations;
  }
}
