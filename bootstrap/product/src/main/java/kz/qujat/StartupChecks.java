package kz.qujat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationPreparedEvent;
import org.springframework.context.ApplicationListener;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.Profiles;

/// Refuses to start with settings that are not fit for production.
///
/// The conditions of production always apply, so that a forgotten profile never opens access. The
/// sandbox is another artefact with start conditions of its own.
final class StartupChecks implements ApplicationListener<ApplicationPreparedEvent> {
  private static final Map<String, String> NEEDED =
      Map.ofEntries(
          Map.entry("spring.datasource.url", "the database"),
          Map.entry("spring.datasource.username", "the runtime role of the database"),
          Map.entry("spring.flyway.user", "the owner of the database"),
          Map.entry("spring.security.oauth2.resourceserver.jwt.issuer-uri", "the issuer of tokens"),
          Map.entry(
              "spring.security.oauth2.resourceserver.jwt.audiences", "the audience of tokens"),
          Map.entry(
              "spring.security.oauth2.client.provider.egov.issuer-uri", "the identity provider"),
          Map.entry(
              "spring.security.oauth2.client.registration.egov.client-id",
              "the product's client id at the identity provider"),
          Map.entry(
              "spring.security.oauth2.client.registration.egov.client-secret",
              "the product's client secret at the identity provider"),
          Map.entry("qujat.portal.address", "the address citizens return to after paying"),
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
          Map.entry("qujat.shep.keystore", "the key store with the product's signing key"),
          Map.entry("qujat.shep.alias", "the alias of the signing key"),
          Map.entry("qujat.shep.password", "the password of the signing key"),
          Map.entry("qujat.shep.anchors", "the trust anchors of message signatures"),
          Map.entry("qujat.shep.sender-id", "the product's sender id on the bus"),
          Map.entry("qujat.shep.sender-password", "the product's password on the bus"),
          Map.entry("qujat.shep.senders.central-node.id", "the node's sender id on the bus"),
          Map.entry("qujat.shep.senders.central-node.password", "the node's password on the bus"),
          Map.entry(
              "qujat.shep.senders.central-node.subject", "the subject of the node's certificate"),
          Map.entry("qujat.shep.senders.tax.id", "the tax authority's sender id on the bus"),
          Map.entry("qujat.shep.senders.tax.password", "the tax authority's password on the bus"),
          Map.entry(
              "qujat.shep.senders.tax.subject", "the subject of the tax authority's certificate"),
          Map.entry(
              "qujat.shep.senders.payment.subject", "the subject of the gateway's certificate"),
          Map.entry(
              "qujat.shep.senders.civil-registry.subject",
              "the subject of the register's certificate"),
          Map.entry(
              "qujat.shep.senders.notification.subject",
              "the subject of the cabinet's certificate"),
          Map.entry("qujat.neighbours.payment.inbound-password", "the gateway's password"),
          Map.entry("qujat.neighbours.central-node.inbound-password", "the node's password"),
          Map.entry("qujat.neighbours.tax.inbound-password", "the tax authority's password"));

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
      faults.add("the profile sandbox is not for production: the sandbox is a separate artefact");
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

  /// A list is set either as one text or line by line, as indexed properties.
  private static boolean isSet(ConfigurableEnvironment environment, String property) {
    return !environment.getProperty(property, "").isBlank()
        || !environment.getProperty(property + "[0]", "").isBlank();
  }

  /// Returns the setting that the configured signature verifier needs, with its meaning.
  private static Map.Entry<String, String> verifier(ConfigurableEnvironment environment) {
    if (environment.getProperty("qujat.eds.verifier", "").equalsIgnoreCase("ncanode")) {
      return Map.entry("qujat.eds.ncanode.url", "the server that verifies signatures");
    }
    String list = "qujat.eds.revocation.crl";
    return isSet(environment, list)
        ? Map.entry(list, "the revocation list")
        : Map.entry("qujat.eds.revocation.ocsp", "the revocation service");
  }
}
