package kz.qujat.domain.person;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/// Any text is an IIN or is none; no text makes the parser fail.
class IinPropertiesTest {
  private static final int TRIES = 10_000;

  @Property(tries = TRIES, seed = "20260302")
  void anyTextIsParsedOrRefused(@ForAll("texts") String text) {
    Iin.parse(text)
        .ifPresent(iin -> {
          assertThat(text).matches("[0-9]{12}");
          assertThat(iin.digits()).isEqualTo(text);
        });
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings(),
        Arbitraries.strings().numeric().ofLength(12),
        // Digits of other scripts, among ASCII ones.
        Arbitraries.strings().withChars("0123456789\u0661\u09E7\uFF11\u0000 -").ofLength(12));
  }
}
