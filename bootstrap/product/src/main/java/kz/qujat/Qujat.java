package kz.qujat;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/// The online exchange of identity cards.
///
/// The parts of the product are named here; each module finds its own components by a scan of its
/// own packages.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    excludeName = {
      // There is no user but those of the issuer.
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
      // The sandbox adds an authorization server and sets it up itself; these two would make up a
      // key and trust it.
      "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
      "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
    })
@Import({
  DomainRulesConfiguration.class,
  ApplicationServicesConfiguration.class,
  ScheduledJobsConfiguration.class,
  AdapterModules.class,
  Security.class,
  PageSecurity.class,
  StartupBanner.class
})
public class Qujat {
  private Qujat() {}

  public static void main(String[] arguments) {
    application().run(arguments);
  }

  /// The product, ready to run; it refuses to start on settings that are not fit for production.
  public static SpringApplication application() {
    SpringApplication application = application(Qujat.class);
    application.addListeners(new StartupChecks());
    return application;
  }

  /// The product within a simulated environment, which provides what production gets from its
  /// settings and has start conditions of its own.
  ///
  /// @param environment the configuration class of the simulated environment
  public static SpringApplication within(Class<?> environment) {
    return application(Qujat.class, environment);
  }

  private static SpringApplication application(Class<?>... sources) {
    System.setProperty("disable-axoniq-console-message", "true");
    return new SpringApplication(sources);
  }
}
