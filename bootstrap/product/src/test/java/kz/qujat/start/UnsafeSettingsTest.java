package kz.qujat.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

/// The settings that weaken an installation.
class UnsafeSettingsTest {
  private static final String RANDOM = "gV7wqT0zKx4mR9cYb2Hs";
  private static final String ANOTHER = "Jd8nPf3uLq6aWe1tZ5oX";
  private static final String KEY = "kH3vqz1m8Yw0pT5rN7cXbE2jL9dF4gA6sU+iOoMQnWk=";

  private static List<String> risks(Map<String, Object> settings) {
    return found(settings).stream().map(unsafe -> unsafe.risk().word()).toList();
  }

  private static List<UnsafeSetting> found(Map<String, Object> settings) {
    StandardEnvironment environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));
    ConfigurationPropertySources.attach(environment);
    return UnsafeSettings.in(environment);
  }

  @Test
  void anAddressMustBeHttps() {
    String tax = "qujat.neighbours.tax.url";
    assertThat(risks(Map.of(tax, "http://tax.example/"))).containsExactly("plain-http");
    assertThat(risks(Map.of(tax, "https://tax.example/"))).isEmpty();
    assertThat(risks(Map.of("qujat.payment.return-urls[1]", "HTTP://portal.example/")))
        .containsExactly("plain-http");
    assertThat(
            risks(
                Map.of(
                    "spring.security.oauth2.resourceserver.jwt.issuer-uri",
                    "http://issuer.example")))
        .containsExactly("plain-http");
  }

  @Test
  void anEnvironmentVariableIsChecked() {
    StandardEnvironment environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(
            new SystemEnvironmentPropertySource(
                "test-systemEnvironment", Map.of("QUJAT_PORTAL_ADDRESS", "http://portal.example")));
    ConfigurationPropertySources.attach(environment);

    assertThat(UnsafeSettings.in(environment))
        .extracting(UnsafeSetting::text)
        .containsExactly("qujat.portal.address is not https");
  }

  @Test
  void theDatabaseMustProveItsName() {
    String url = "spring.datasource.url";
    assertThat(risks(Map.of(url, "jdbc:postgresql://db/qujat")))
        .containsExactly("unverified-database");
    assertThat(risks(Map.of(url, "jdbc:postgresql://db/qujat?sslmode=require")))
        .containsExactly("unverified-database");
    assertThat(risks(Map.of(url, "jdbc:postgresql://db/qujat?sslmode=verify-full"))).isEmpty();
  }

  @Test
  void aSecretMustBeHardToGuess() {
    String password = "qujat.neighbours.tax.password";
    assertThat(risks(Map.of(password, "correct horse"))).containsExactly("weak-secret");
    assertThat(risks(Map.of(password, "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa")))
        .containsExactly("weak-secret");
    assertThat(risks(Map.of(password, RANDOM))).isEmpty();
    assertThat(risks(Map.of("qujat.vault.key", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=")))
        .containsExactly("weak-secret");
    assertThat(risks(Map.of("qujat.vault.key", KEY))).isEmpty();
  }

  @Test
  void aSecretIsUsedOnceAndNeverPrinted() {
    Map<String, Object> settings =
        Map.of(
            "qujat.neighbours.tax.password", RANDOM,
            "qujat.shep.senders.tax.password", RANDOM,
            "qujat.shep.sender-password", ANOTHER);

    assertThat(found(settings))
        .singleElement()
        .satisfies(unsafe -> {
          assertThat(unsafe.risk()).isEqualTo(Risk.REPEATED_SECRET);
          assertThat(unsafe.text())
              .contains("qujat.neighbours.tax.password and qujat.shep.senders.tax.password")
              .doesNotContain(RANDOM);
        });
  }

  @Test
  void everyNeighbourHasACertificateOfItsOwn() {
    assertThat(
            risks(
                Map.of(
                    "qujat.shep.senders.tax.subject", "CN=BUS, C=KZ",
                    "qujat.shep.senders.payment.subject", "CN=BUS, C=KZ")))
        .containsExactly("shared-certificate");
  }

  @Test
  void onlyAKnownRiskCanBeAccepted() {
    StandardEnvironment environment = new StandardEnvironment();
    Map<String, Object> settings = Map.of("qujat.accepted-risks", "plain-http, everything");
    environment.getPropertySources().addFirst(new MapPropertySource("settings", settings));

    assertThatThrownBy(() -> Risk.acceptedIn(environment)).hasMessageContaining("everything");
  }
}
