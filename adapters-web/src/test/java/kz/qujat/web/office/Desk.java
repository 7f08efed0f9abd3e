package kz.qujat.web.office;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.qujat.application.history.ReadModelLagQuery;
import kz.qujat.application.securitylog.SecurityLog;
import kz.qujat.domain.person.Iin;
import kz.qujat.web.WebModule;
import kz.qujat.web.fake.Away;
import kz.qujat.web.fake.CountedBudgets;
import kz.qujat.web.fake.memory.OpenSessions;
import kz.qujat.web.fake.memory.UnsignedDecisions;
import org.springframework.boot.LazyInitializationBeanFactoryPostProcessor;
import org.springframework.core.env.MapPropertySource;
import org.springframework.mock.web.MockServletContext;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.support.AnnotationConfigWebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/// The web adapter on top of an [Office], and callers with their tokens.
public final class Desk {
  private Desk() {}

  /// Read models that are never behind.
  private static final class UpToDate implements ReadModelLagQuery {
    @Override
    public long millis() {
      return 0;
    }
  }

  /// Starts the web adapter on top of `office` and the other ports that a test needs.
  public static MockMvcTester over(Office office, List<?> ports) {
    return MockMvcTester.from(context(office, ports));
  }

  /// The whole module with lazy beans, so ports that a test does not use may be missing.
  public static WebApplicationContext context(Office office, List<?> ports) {
    var context = new AnnotationConfigWebApplicationContext();
    context.setServletContext(new MockServletContext());
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(
            new MapPropertySource("desk", Map.of("qujat.ncalayer.url", "wss://127.0.0.1:13579/")));
    context.addBeanFactoryPostProcessor(new LazyInitializationBeanFactoryPostProcessor());
    Stream.concat(
            Stream.of(
                office.cases,
                office.refunds,
                office.histories,
                office.bankReferenceLookup,
                office.rules,
                office.hour,
                office.people,
                office.vault,
                office.registry,
                new OpenSessions(),
                new UnsignedDecisions(),
                office.accessRecords,
                office.caseAccess,
                new SecurityLog(),
                new UpToDate()),
            ports.stream())
        .forEach(port -> register(context, port));
    context.register(Web.class, WebModule.class, Pages.class, Away.class, CountedBudgets.class);
    context.refresh();
    return context;
  }

  private static void register(AnnotationConfigWebApplicationContext context, Object port) {
    context.addBeanFactoryPostProcessor(
        beans -> beans.registerSingleton(port.getClass().getSimpleName(), port));
  }

  public static RequestPostProcessor officer(Iin iin, String name, String region) {
    return signedIn(Map.of("iin", iin.digits(), "name", name, "region", region));
  }

  public static RequestPostProcessor issuer(Iin iin, String point) {
    return signedIn(
        Map.of("iin", iin.digits(), "name", "D", "region", point.substring(0, 2), "point", point));
  }

  public static RequestPostProcessor auditor(Iin iin) {
    return signedIn(Map.of("iin", iin.digits(), "name", "A"));
  }

  /// A supervisor of a region.
  public static RequestPostProcessor supervisor(Iin iin, String region) {
    return staff(iin, "SUPERVISOR", region);
  }

  /// An administrator, who is responsible for the whole country.
  public static RequestPostProcessor administrator(Iin iin) {
    return signedIn(Map.of("iin", iin.digits(), "name", "S", "roles", List.of("ADMINISTRATOR")));
  }

  /// A member of staff with a role that affects the response.
  public static RequestPostProcessor staff(Iin iin, String role, String region) {
    return signedIn(
        Map.of("iin", iin.digits(), "name", "S", "region", region, "roles", List.of(role)));
  }

  private static RequestPostProcessor signedIn(Map<String, Object> claims) {
    Jwt token =
        Jwt.withTokenValue("token").header("alg", "none").claims(all -> all.putAll(claims)).build();
    return request -> {
      request.setUserPrincipal(new JwtAuthenticationToken(token));
      return request;
    };
  }

  @EnableWebMvc
  static class Web {}
}
