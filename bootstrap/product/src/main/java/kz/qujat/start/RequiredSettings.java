package kz.qujat.start;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.core.env.Environment;

/// The settings without which the product does not start, with their meaning.
final class RequiredSettings {
  private static final Map<String, String> NEEDED =
      Map.ofEntries(
          Map.entry("spring.datasource.url", "the database"),
          Map.entry("spring.datasource.username", "the runtime role of the database"),
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

  private RequiredSettings() {}

  /// A sentence for each setting that is missing.
  static List<String> missingIn(Environment environment) {
    return Stream.concat(NEEDED.entrySet().stream(), Stream.of(verifier(environment)))
        .filter(needed -> !isSet(environment, needed.getKey()))
        .map(needed -> needed.getKey() + " is not set: " + needed.getValue())
        .toList();
  }

  /// A list is set either as one text or line by line, as indexed properties.
  static boolean isSet(Environment environment, String property) {
    return !environment.getProperty(property, "").isBlank()
        || !environment.getProperty(property + "[0]", "").isBlank();
  }

  /// Returns the setting that the configured signature verifier needs, with its meaning.
  private static Map.Entry<String, String> verifier(Environment environment) {
    if (environment.getProperty("qujat.eds.verifier", "").equalsIgnoreCase("ncanode")) {
      return Map.entry("qujat.eds.ncanode.url", "the server that verifies signatures");
    }
    String list = "qujat.eds.revocation.crl";
    return isSet(environment, list)
        ? Map.entry(list, "the revocation list")
        : Map.entry("qujat.eds.revocation.ocsp", "the revocation service");
  }
}
