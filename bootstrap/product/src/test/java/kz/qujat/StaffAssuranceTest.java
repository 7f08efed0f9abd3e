package kz.qujat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;

/// How members of staff must have signed in.
class StaffAssuranceTest {
  private static final StaffAssurance STRICT =
      new StaffAssurance(List.of("high", "substantial"), Duration.ofHours(1));
  private static final List<GrantedAuthority> OFFICER = ApiSecurity.roles(List.of("OFFICER"));
  private static final List<GrantedAuthority> CITIZEN = ApiSecurity.roles(List.of("CITIZEN"));

  private static void assertRefused(Map<String, Object> claims) {
    assertThatExceptionOfType(OAuth2AuthenticationException.class)
        .isThrownBy(() -> STRICT.checked(OFFICER, claims))
        .satisfies(refused ->
            assertThat(refused.getError().getErrorCode())
                .isEqualTo("insufficient_user_authentication"));
  }

  private static long ago(Duration time) {
    return Instant.now().minus(time).getEpochSecond();
  }

  @Test
  void staffHaveSignedInRecentlyAndWithALevelThatIsAccepted() {
    long justNow = ago(Duration.ofMinutes(1));
    assertThat(STRICT.checked(OFFICER, Map.of("acr", "high", "auth_time", justNow)))
        .isEqualTo(OFFICER);
    assertThat(STRICT.checked(OFFICER, Map.of("acr", "substantial", "auth_time", Instant.now())))
        .isEqualTo(OFFICER);
    assertRefused(Map.of("acr", "low", "auth_time", justNow));
    assertRefused(Map.of("auth_time", justNow));
    assertRefused(Map.of("acr", "high"));
    assertRefused(Map.of("acr", "high", "auth_time", ago(Duration.ofHours(2))));
  }

  @Test
  void citizensAreNotAskedForIt() {
    assertThat(STRICT.checked(CITIZEN, Map.of())).isEqualTo(CITIZEN);
  }

  @Test
  void nothingIsAskedForWithoutSettings() {
    assertThat(new StaffAssurance(List.of(), null).checked(OFFICER, Map.of())).isEqualTo(OFFICER);
  }

  @Test
  void theProviderIsAskedForIt() {
    assertThat(STRICT.parameters())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of("acr_values", "high substantial", "max_age", "3600"));
  }
}
