package kz.qujat;

import kz.qujat.inbound.NeighbourConnectorConfiguration;
import kz.qujat.integration.IntegrationModule;
import kz.qujat.persistence.PersistenceModule;
import kz.qujat.start.MigrationJob;
import kz.qujat.start.StartupChecks;
import kz.qujat.web.WebModule;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/// The online exchange of identity cards.
///
/// This class names the parts of the product; each module finds its own components by a scan of its
/// own packages.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    excludeName = {
      // The only users are those of the token issuer.
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
      // The sandbox adds an authorization server and configures it itself; these two would generate
      // a key and trust it.
      "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
      "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
    })
@Import({
  DomainRulesConfiguration.class,
  ApplicationServicesConfiguration.class,
  ScheduledJobsConfiguration.class,
  WebModule.class,
  PersistenceModule.class,
  IntegrationModule.class,
  ApiSecurity.class,
  PageSecurity.class,
  NeighbourConnectorConfiguration.class,
  LoginSuccess.class,
  SignIn.class,
  ReadingConfiguration.class,
  SettingsAtStart.class,
  StartupBanner.class
})
public class Qujat {
  private Qujat() {}

  public static void main(String[] arguments) {
    if (MigrationJob.isAskedFor(arguments)) {
      MigrationJob.run(arguments);
    } else {
      application().run(arguments);
    }
  }

  /// Returns the product, ready to run. It refuses to start with settings that are not fit for
  /// production.
  public static SpringApplication application() {
    SpringApplication application = application(Qujat.class);
    application.addListeners(new StartupChecks());
    return application;
  }

  /// Returns the product within a simulated environment, which provides what production gets from
  /// its settings and has start conditions of its own.
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
