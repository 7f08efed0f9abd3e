package kz.qujat.web.fake;

import java.util.List;
import kz.qujat.application.history.ApplicationList;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.history.LiveEventFeed;
import kz.qujat.application.image.ImageInspector;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.pickup.RegistrationPoints.Names;
import kz.qujat.application.pickup.RegistrationPoints.Point;
import kz.qujat.application.pickup.RegistrationPoints.RegionEntry;
import kz.qujat.application.session.SignedInSessions;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.web.fake.memory.Ledger;
import kz.qujat.web.fake.memory.Notebook;
import kz.qujat.web.fake.memory.OpenSessions;
import kz.qujat.web.fake.memory.Papers;
import kz.qujat.web.fake.memory.Register;
import kz.qujat.web.fake.memory.Scales;
import kz.qujat.web.fake.memory.Shelf;
import kz.qujat.web.fake.memory.Silence;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FullyQualifiedAnnotationBeanNameGenerator;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/// The web adapter for citizens, on top of a [World] in memory.
@EnableAutoConfiguration
@ComponentScan(
    basePackages = {
      "kz.qujat.web.applicant",
      "kz.qujat.web.application",
      "kz.qujat.web.ownrefund",
      "kz.qujat.web.body",
      "kz.qujat.web.caller",
      "kz.qujat.web.imagefile",
      "kz.qujat.web.fake",
      "kz.qujat.web.guard",
      "kz.qujat.web.language",
      "kz.qujat.web.live",
      "kz.qujat.web.openapi",
      "kz.qujat.web.page",
      "kz.qujat.web.portal",
      "kz.qujat.web.problem",
      "kz.qujat.web.idempotency",
      "kz.qujat.web.ticket",
      "kz.qujat.web.wire"
    },
    nameGenerator = FullyQualifiedAnnotationBeanNameGenerator.class)
@ConfigurationPropertiesScan({"kz.qujat.web.applicant", "kz.qujat.web.caller"})
@Import({Services.class, Away.class})
public class Portal {
  @Bean
  World world() {
    return new World();
  }

  @Bean
  Ledger ledger(World world) {
    return world.ledger;
  }

  @Bean
  Papers papers(World world) {
    return world.papers;
  }

  @Bean
  Register populationRegister(World world) {
    return world.register;
  }

  @Bean
  Notebook notebook(World world) {
    return world.notebook;
  }

  @Bean
  ImageInspector gauge() {
    return new Scales();
  }

  @Bean
  CaseFileQuery cases(Ledger ledger) {
    return new CaseFileQuery(ledger);
  }

  @Bean
  ApplicationList index(CaseFileQuery cases) {
    return new Shelf(cases);
  }

  @Bean
  SignedInSessions sessions() {
    return new OpenSessions();
  }

  @Bean
  LiveEventFeed tidings() {
    return new Silence();
  }

  @Bean
  RegistrationPoints points() {
    return new RegistrationPoints(
        List.of(
            new RegionEntry(
                Region.ASTANA,
                new Names("Астана қаласы", "город Астана", "Astana city"),
                List.of(point("7101"))),
            new RegionEntry(
                Region.ALMATY,
                new Names("Алматы қаласы", "город Алматы", "Almaty city"),
                List.of(point("7501"), point("7502")))));
  }

  private static Point point(String code) {
    return new Point(
        new PointCode(code),
        new Names("№ " + code + " пункт", "Пункт № " + code, "Point " + code),
        new Names("Абай даңғылы, 1", "проспект Абая, 1", "1 Abay Avenue"));
  }

  @Bean
  JwtDecoder decoder() {
    return new Tokens();
  }

  @Bean
  SecurityFilterChain security(
      HttpSecurity http, AuthenticationEntryPoint entryPoint, AccessDeniedHandler denied) {
    var authorities = new JwtGrantedAuthoritiesConverter();
    authorities.setAuthoritiesClaimName("roles");
    authorities.setAuthorityPrefix("ROLE_");
    var converter = new JwtAuthenticationConverter();
    converter.setJwtGrantedAuthoritiesConverter(authorities);
    return http.csrf(CsrfConfigurer::disable)
        .authorizeHttpRequests(calls ->
            calls
                .requestMatchers("/v3/api-docs/**", "/error")
                .permitAll()
                .anyRequest()
                .hasRole("CITIZEN"))
        .exceptionHandling(
            failures -> failures.authenticationEntryPoint(entryPoint).accessDeniedHandler(denied))
        .oauth2ResourceServer(server ->
            server
                .authenticationEntryPoint(entryPoint)
                .accessDeniedHandler(denied)
                .jwt(jwt -> jwt.jwtAuthenticationConverter(converter)))
        .build();
  }
}
