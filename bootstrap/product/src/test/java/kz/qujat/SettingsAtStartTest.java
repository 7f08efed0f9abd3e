package kz.qujat;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// The settings at the start, as the security log shows them.
class SettingsAtStartTest {
  private static Map<String, String> settings(Map<String, Object> given) {
    var environment = new StandardEnvironment();
    environment.getPropertySources().addFirst(new MapPropertySource("test", given));
    return SettingsAtStart.settings(environment);
  }

  @Test
  void secretsAreMasked() {
    assertThat(
            settings(
                Map.of(
                    "qujat.vault.key", "c2VjcmV0",
                    "qujat.neighbours.tax.inbound-password", "c2VjcmV0",
                    "QUJAT_SHEP_PASSWORD", "c2VjcmV0",
                    "spring.security.oauth2.client.registration.egov.client-secret", "c2VjcmV0",
                    "spring.datasource.url", "jdbc:postgresql://db/q?password=c2VjcmV0&ssl=true",
                    "qujat.eds.ncanode.url", "https://me:c2VjcmV0@nca")))
        .allSatisfy((name, value) -> assertThat(value).as(name).doesNotContain("c2VjcmV0"))
        .containsEntry("qujat.vault.key", "***")
        .containsEntry("spring.datasource.url", "jdbc:postgresql://db/q?password=***&ssl=true")
        .containsEntry("qujat.eds.ncanode.url", "https://***@nca");
  }

  @Test
  void otherSettingsAreShownAsTheyAre() {
    assertThat(settings(Map.of("qujat.retry.max-delay", "15m", "server.port", 8080)))
        .containsEntry("qujat.retry.max-delay", "15m")
        .containsEntry("server.port", "8080");
  }

  @Test
  void whatIsNotOursIsLeftOut() {
    assertThat(settings(Map.of("java.io.tmpdir.x", "/tmp", "qujat.regions[0].code", "75")))
        .doesNotContainKeys("java.io.tmpdir.x", "qujat.regions[0].code");
  }
}
