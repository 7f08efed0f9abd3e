package kz.qujat.web.fake;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.eligibility.EligibilityDesk;
import kz.qujat.application.filing.Enclosures;
import kz.qujat.application.filing.Filings;
import kz.qujat.application.filing.Registrations;
import kz.qujat.application.filing.Registrations.RegistrationTerm;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.history.Index;
import kz.qujat.application.history.Tidings;
import kz.qujat.application.image.Gauge;
import kz.qujat.application.payment.Payments;
import kz.qujat.application.payment.ReceivedMoney;
import kz.qujat.application.pickup.RegistrationPoints;
import kz.qujat.application.pickup.RegistrationPoints.Names;
import kz.qujat.application.pickup.RegistrationPoints.Point;
import kz.qujat.application.pickup.RegistrationPoints.RegionEntry;
import kz.qujat.application.refund.RefundDesk;
import kz.qujat.application.refund.RefundFiles;
import kz.qujat.application.supervision.UnclearRecords;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.StateDuty;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.person.Region;
import kz.qujat.web.applicant.ApplicantWiring;
import kz.qujat.web.beneficiary.BeneficiaryWiring;
import kz.qujat.web.caller.CallerWiring;
import kz.qujat.web.caller.ClaimNames;
import kz.qujat.web.live.LiveWiring;
import kz.qujat.web.openapi.OpenApiWiring;
import kz.qujat.web.page.PageWiring;
import kz.qujat.web.portal.PortalWiring;
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
  BeneficiaryWiring.class,
  PortalWiring.class,
  LiveWiring.class,
  PageWiring.class,
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
  Register populationRegister(World world) {
    return world.register;
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
  RefundFiles refundFiles(Ledger ledger) {
    return new RefundFiles(ledger);
  }

  @Bean
  CommandService commands(World world, Ledger ledger) {
    return new CommandService(
        ledger, ledger, ledger, Portal::inOne, new ClockAndIds(world, world::number));
  }

  /// Nothing that fails has to be undone here.
  private static <T> T inOne(Supplier<T> work) {
    return work.get();
  }

  @Bean
  EligibilityRules rules() {
    return new EligibilityRules(
        30, 10, 16, new PilotPeriod(LocalDate.of(2025, 5, 28), World.LAST_DAY), "2025-05");
  }

  @Bean
  EligibilityDesk desk(
      World world, CaseFiles cases, EligibilityRules rules, CommandService commands) {
    return new EligibilityDesk(
        world.register, cases, world.papers, rules, new UnclearRecords(commands));
  }

  @Bean
  Filings filings(CommandService commands, CaseFiles cases, EligibilityDesk desk, Papers papers) {
    return new Filings(commands, cases, desk, papers);
  }

  @Bean
  Enclosures enclosures(CommandService commands, Gauge gauge, Papers papers) {
    return new Enclosures(commands, gauge, papers);
  }

  @Bean
  Registrations registrations(
      CommandService commands, CaseFiles cases, EligibilityDesk desk, Papers papers) {
    return new Registrations(
        commands,
        cases,
        desk,
        papers,
        new RegistrationTerm(new WorkingCalendar("2026", Map.of()), 15));
  }

  @Bean
  StateDuty tariff() {
    return new StateDuty(Map.of(2026, Money.tenge(4325), 2028, Money.tenge(4325)), false);
  }

  @Bean
  Payments payments(
      CommandService commands, CaseFiles cases, EligibilityDesk desk, StateDuty tariff) {
    return new Payments(
        commands,
        cases,
        desk,
        order -> URI.create("https://pay.example.kz/" + order.payment()),
        tariff);
  }

  @Bean
  ReceivedMoney money(CommandService commands, Ledger ledger, Papers papers) {
    return new ReceivedMoney(commands, ledger, new References(), papers, papers);
  }

  @Bean
  Gateway gateway(ReceivedMoney money, World world) {
    return new Gateway(money, world);
  }

  @Bean
  Review review(World world) {
    return new Review(world);
  }

  @Bean
  RefundDesk refunds(CommandService commands, RefundFiles refundFiles, Papers papers) {
    return new RefundDesk(commands, refundFiles, papers);
  }

  @Bean
  Tidings tidings() {
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
