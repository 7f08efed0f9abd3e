package kz.qujat.domain.signature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DigestTest {
  private static final String HEX = "0123456789abcdef".repeat(4);

  @Test
  void aDigestIsSixtyFourHexadecimalDigits() {
    assertThat(new Digest(HEX)).hasToString(HEX);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0123456789abcdef",
        "0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF0123456789ABCDEF",
        "g123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef"
      })
  void anythingElseIsNoDigest(String hex) {
    assertThatThrownBy(() -> new Digest(hex)).isInstanceOf(IllegalArgumentException.class);
  }
}
