package kz.qujat;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Import;

/// The online exchange of identity cards.
///
/// Nothing is found by scanning: the parts of the product are named here, and what they consist of
/// is named by their own wiring.
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration(
    excludeName = {
      // There is no user but those of the issuer.
      "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
      // The one identity provider of ours is the sandbox's, wired by hand; anywhere else this would
      // make up a key and trust it.
      "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerAutoConfiguration",
      "org.springframework.boot.security.oauth2.server.authorization.autoconfigure.servlet.OAuth2AuthorizationServerJwtAutoConfiguration"
    })
@Import({
  Rules.class,
  EmbeddedDatabase.class,
  Services.class,
  SupervisionServices.class,
  Duties.class,
  RefundDuties.class,
  Bookkeeping.class,
  Adapters.class,
  Security.class,
  PageSecurity.class,
  Welcome.class,
  SandboxWiring.class
})
public class Qujat {
  private Qujat() {}

  public static void main(String[] arguments) {
    application().run(arguments);
  }

  /// The product, ready to run; it refuses to start on settings that are not fit for their profile.
  public static SpringApplication application() {
    System.setProperty("disable-axoniq-console-message", "true");
    SpringApplication application = new SpringApplication(Qujat.class);
    application.addListeners(new StartConditions(), new SandboxVaultKey());
    return application;
  }
}
