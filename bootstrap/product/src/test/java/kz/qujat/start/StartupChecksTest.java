package kz.qujat;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;

/// The settings with which the product refuses to start, before it touches anything.
class StartupChecksTest {
  private static void start(String... arguments) {
    SpringApplication application = Qujat.application();
    application.setWebApplicationType(WebApplicationType.NONE);
    application.run(arguments).close();
  }

  @Test
  void theProfileOfTheSandboxIsRefused() {
    assertThatThrownBy(() -> start("--spring.profiles.active=sandbox"))
        .hasMessageContaining("the sandbox is a separate artefact")
        .hasMessageContaining("spring.datasource.url");
  }

  @Test
  void productionReportsEveryMissingSetting() {
    assertThatThrownBy(() -> start("--spring.profiles.active=production"))
        .hasMessageContaining("spring.datasource.url")
        .hasMessageContaining("resourceserver.jwt.issuer-uri")
        .hasMessageContaining("resourceserver.jwt.audiences")
        .hasMessageContaining("registration.egov.client-secret")
        .hasMessageContaining("qujat.eds.trust-anchors")
        .hasMessageContaining("qujat.pilot.from")
        .hasMessageContaining("qujat.pilot.until")
        .hasMessageContaining("qujat.vault.key")
        .hasMessageContaining("qujat.shep.keystore")
        .hasMessageContaining("qujat.shep.anchors")
        .hasMessageContaining("qujat.shep.sender-password")
        .hasMessageContaining("qujat.shep.senders.tax.subject")
        .hasMessageContaining("qujat.shep.senders.civil-registry.subject")
        .hasMessageContaining("qujat.neighbours.central-node.url");
  }

  @Test
  void theOwnerOfTheDatabaseIsKnownToTheMigrationOnly() {
    assertThatThrownBy(
            () -> start("--spring.profiles.active=production", "--spring.flyway.user=owner"))
        .hasMessageContaining("spring.flyway.user is set");
  }

  @Test
  void anUnsafeSettingIsRefusedUnlessTheRiskIsAccepted() {
    String tax = "--qujat.neighbours.tax.url=http://tax.example";
    assertThatThrownBy(() -> start("--spring.profiles.active=production", tax))
        .hasMessageContaining("qujat.neighbours.tax.url is not https")
        .hasMessageContaining("plain-http");
    assertThatThrownBy(() ->
            start("--spring.profiles.active=production", tax, "--qujat.accepted-risks=plain-http"))
        .hasMessageNotContaining("qujat.neighbours.tax.url");
  }

  @Test
  void aListMayBeSetLineByLine() {
    String audiences = "spring.security.oauth2.resourceserver.jwt.audiences";
    assertThatThrownBy(
            () -> start("--spring.profiles.active=production", "--" + audiences + "[0]=qujat"))
        .hasMessageContaining("resourceserver.jwt.issuer-uri")
        .hasMessageNotContaining(audiences);
  }

  @Test
  void idTokensMustNotHaveTheAudienceOfAccessTokens() {
    assertThatThrownBy(() ->
            start(
                "--spring.profiles.active=production",
                "--spring.security.oauth2.client.registration.egov.client-id=qujat",
                "--spring.security.oauth2.resourceserver.jwt.audiences=another,qujat"))
        .hasMessageContaining("names the product's own client id");
  }

  @Test
  void theConfiguredSignatureVerifierNeedsItsSetting() {
    assertThatThrownBy(() -> start("--spring.profiles.active=production"))
        .hasMessageContaining("qujat.eds.revocation.ocsp");
    assertThatThrownBy(
            () -> start("--spring.profiles.active=production", "--qujat.eds.verifier=ncanode"))
        .hasMessageContaining("qujat.eds.ncanode.url")
        .hasMessageNotContaining("qujat.eds.revocation.ocsp");
    assertThatThrownBy(() ->
            start(
                "--spring.profiles.active=production",
                "--qujat.eds.revocation.crl=http://127.0.0.1:1/list"))
        .hasMessageNotContaining("qujat.eds.revocation.ocsp");
  }

  @Test
  void withoutAProfileTheConditionsOfProductionApply() {
    assertThatThrownBy(StartupChecksTest::start).hasMessageContaining("spring.datasource.url");
  }
}
