package kz.qujat.web.fake;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.qujat.application.eligibility.EligibilityDesk;
import kz.qujat.application.filing.Enclosures;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.filing.Registrations;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Index;
import kz.qujat.application.image.Gauge;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.Notary;
import kz.qujat.application.lifecycle.Transactions;
import kz.qujat.application.payment.LoggedMessages;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.payment.Transfers;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.pickup.RegistrationPoints.Names;
import kz.qujat.application.pickup.RegistrationPoints.Point;
import kz.qujat.application.pickup.RegistrationPoints.RegionEntry;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.web.applicant.ApplicantWiring;
import kz.qujat.web.caller.CallerWiring;
import kz.qujat.web.caller.ClaimNames;
import kz.qujat.web.openapi.OpenApiWiring;
import kz.qujat.web.problem.ProblemWiring;
import kz.qujat.web.repetition.RepetitionWiring;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationConverter;
import org.springframework.security.oauth2.server.resource.authentication.JwtGrantedAuthoritiesConverter;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.AccessDeniedHandler;

/// The web for citizens, in front of a [World] in memory.
@SpringBootConfiguration
@EnableAutoConfiguration
@Import({
  ProblemWiring.class,
  CallerWiring.class,
  ApplicantWiring.class,
  RepetitionWiring.class,
  OpenApiWiring.class,
  Away.class,
  Clumsy.class
})
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
  Notebook notebook(World world) {
    return world.notebook;
  }

  @Bean
  Gauge gauge() {
    return new Scales();
  }

  @Bean
  CaseFiles cases(Ledger ledger) {
    return new CaseFiles(ledger);
  }

  @Bean
  Index index(CaseFiles cases) {
    return new Shelf(cases);
  }

  @Bean
  Chancery chancery(World world, Ledger ledger) {
    Transactions transactions = Supplier::get;
    return new Chancery(ledger, transactions, new Notary(world, world::number));
  }

  @Bean
  EligibilityDesk desk(World world, CaseFiles cases, Chancery chancery) {
    var rules =
        new EligibilityRules(
            30, 10, 16, new PilotPeriod(LocalDate.of(2025, 5, 28), null), "2025-05");
    return new EligibilityDesk(world.register, cases, world.papers, rules, chancery.notary());
  }

  @Bean
  Filings filings(Chancery chancery, CaseFiles cases, EligibilityDesk desk, Papers papers) {
    return new Filings(chancery, cases, desk, papers);
  }

  @Bean
  Enclosures enclosures(Chancery chancery, Gauge gauge, Papers papers) {
    return new Enclosures(chancery, gauge, papers);
  }

  @Bean
  Registrations registrations(Chancery chancery, CaseFiles cases, EligibilityDesk desk) {
    return new Registrations(chancery, cases, desk, new WorkingCalendar(Map.of()), 15);
  }

  @Bean
  StateDuty tariff() {
    return new StateDuty(Map.of(2026, Money.tenge(4325)), false);
  }

  @Bean
  Payments payments(Chancery chancery, CaseFiles cases, StateDuty tariff, Transfers transfers) {
    return new Payments(
        chancery,
        cases,
        order -> URI.create("https://pay.example.kz/" + order.payment()),
        tariff,
        transfers);
  }

  @Bean
  Transfers transfers(Chancery chancery, Ledger ledger, Papers papers) {
    return new Transfers(chancery, ledger, papers, new LoggedMessages());
  }

  @Bean
  RefundDesk refunds(Chancery chancery, Ledger ledger, Papers papers) {
    return new RefundDesk(chancery, ledger, papers);
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
  ClaimNames claims() {
    return ClaimNames.usual();
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
