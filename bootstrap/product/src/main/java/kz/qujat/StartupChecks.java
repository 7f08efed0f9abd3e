package kz.qujat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/// Refuses to start on settings that are not fit for where they are used.
///
/// It is always held to the conditions of production, so that a forgotten profile never opens
/// anything. The sandbox is another artefact with start conditions of its own.
final class StartupChecks implements ApplicationListener<ApplicationPreparedEvent> {
  private static final Map<String, String> NEEDED =
      Map.ofEntries(
          Map.entry("spring.datasource.url", "the database"),
          Map.entry("spring.datasource.username", "the runtime role of the database"),
          Map.entry("spring.flyway.user", "the owner of the database"),
          Map.entry("spring.security.oauth2.resourceserver.jwt.issuer-uri", "the issuer of tokens"),
          Map.entry("spring.security.oauth2.resourceserver.jwt.audiences", "whom tokens are for"),
          Map.entry(
              "spring.security.oauth2.client.provider.egov.issuer-uri", "who signs people in"),
          Map.entry(
              "spring.security.oauth2.client.registration.egov.client-id",
              "what the product is called there"),
          Map.entry(
              "spring.security.oauth2.client.registration.egov.client-secret",
              "how the product proves itself there"),
          Map.entry("qujat.portal.address", "where citizens come back to after paying"),
          Map.entry("qujat.pilot.from", "the first day of the pilot"),
          Map.entry("qujat.pilot.until", "the last day of the pilot"),
          Map.entry("qujat.vault.key", "the master key of the vault"),
          Map.entry("qujat.eds.trust-anchors", "the trust anchors of signatures"),
          Map.entry("qujat.eds.organisation-bin", "the organisation of the officers"),
          Map.entry("qujat.neighbours.civil-registry.url", "the register"),
          Map.entry("qujat.neighbours.payment.url", "the payment gateway"),
          Map.entry("qujat.neighbours.central-node.url", "the central node"),
          Map.entry("qujat.neighbours.tax.url", "the tax authority"),
          Map.entry("qujat.neighbours.notification.url", "the notification gateway"),
          Map.entry("qujat.shep.keystore", "the key the product signs its messages with"),
          Map.entry("qujat.shep.alias", "the name of that key"),
          Map.entry("qujat.shep.password", "the password of that key"),
          Map.entry("qujat.shep.anchors", "whose signatures of messages are trusted"),
          Map.entry("qujat.shep.sender-id", "what the product is called on the bus"),
          Map.entry("qujat.shep.sender-password", "how the product proves itself on the bus"),
          Map.entry("qujat.shep.senders.central-node.id", "what the node is called on the bus"),
          Map.entry("qujat.shep.senders.central-node.password", "how the node proves itself there"),
          Map.entry("qujat.shep.senders.central-node.subject", "who seals the node's messages"),
          Map.entry("qujat.shep.senders.tax.id", "what the tax authority is called on the bus"),
          Map.entry("qujat.shep.senders.tax.password", "how the authority proves itself there"),
          Map.entry("qujat.shep.senders.tax.subject", "who seals the authority's messages"),
          Map.entry("qujat.shep.senders.payment.subject", "who signs what the gateway says"),
          Map.entry(
              "qujat.shep.senders.civil-registry.subject", "who seals the register's answers"),
          Map.entry("qujat.shep.senders.notification.subject", "who seals the cabinet's answers"),
          Map.entry("qujat.neighbours.payment.inbound-password", "how the gateway signs in"),
          Map.entry("qujat.neighbours.central-node.inbound-password", "how the node signs in"),
          Map.entry("qujat.neighbours.tax.inbound-password", "how the tax authority signs in"));

  @Override
  public void onApplicationEvent(ApplicationPreparedEvent event) {
    ConfigurableEnvironment environment = event.getApplicationContext().getEnvironment();
    List<String> faults = faults(environment);
    if (!faults.isEmpty()) {
      throw new IllegalStateException(
          "Qujat does not start:\n  - " + String.join("\n  - ", faults));
    }
  }

  private static List<String> faults(ConfigurableEnvironment environment) {
    List<String> faults = new ArrayList<>();
    if (environment.acceptsProfiles(Profiles.of("sandbox"))) {
      faults.add(
          "the profile sandbox is not for production: the sandbox is an artefact of its own");
    }
    NEEDED.forEach((property, meaning) -> {
      if (!isSet(environment, property)) {
        faults.add(property + " is not set: " + meaning);
      }
    });
    Map.Entry<String, String> verifier = verifier(environment);
    if (!isSet(environment, verifier.getKey())) {
      faults.add(verifier.getKey() + " is not set: " + verifier.getValue());
    }
    faults.sort(null);
    return faults;
  }

  /// A list may be one text, or stand line by line.
  private static boolean isSet(ConfigurableEnvironment environment, String property) {
    return !environment.getProperty(property, "").isBlank()
        || !environment.getProperty(property + "[0]", "").isBlank();
  }

  /// What has to be known of whoever verifies signatures.
  private static Map.Entry<String, String> verifier(ConfigurableEnvironment environment) {
    return environment.getProperty("qujat.eds.verifier", "").equalsIgnoreCase("ncanode")
        ? Map.entry("qujat.eds.ncanode.url", "the server that verifies signatures")
        : Map.entry("qujat.eds.revocation.ocsp", "the revocation service");
  }
}
