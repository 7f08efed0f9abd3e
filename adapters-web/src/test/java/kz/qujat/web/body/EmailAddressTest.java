package kz.qujat.web.body;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Which e-mail addresses are accepted.
class EmailAddressTest {
  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  record Written(@EmailAddress String email) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aigul@example.kz",
        "Aigul.S+card@mail.example.kz",
        "a@b.kz",
        "o'hara_1@x-y.example",
        "aigul@пошта.қаз",
        "aigul@xn--80a1acny.xn--80ao21a"
      })
  void aDeliverableAddressIsAccepted(String address) {
    assertThat(VALIDATOR.validate(new Written(address))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "aigul",
        "aigul@",
        "@example.kz",
        "aigul@example",
        "а@б.қз",
        "айгүл@example.kz",
        "aig\0ul@example.kz",
        "aigul@exam\0ple.kz",
        "aigul@example.kz\0",
        "aigul@example.kz\n",
        " aigul@example.kz",
        "aigul@@example.kz",
        "a..b@example.kz",
        ".a@example.kz",
        "a.@example.kz",
        "\"aigul s\"@example.kz",
        "aigul@exa mple.kz",
        "aigul@-example.kz",
        "aigul@example-.kz",
        "aigul@example..kz",
        "aigul@example.kz.",
        "aigul@[127.0.0.1]",
        "aigul@127.0.0.1",
        "aigul@exa_mple.kz"
      })
  void anUndeliverableAddressIsRefused(String address) {
    assertThat(VALIDATOR.validate(new Written(address)))
        .singleElement()
        .satisfies(
            violation -> assertThat(ConstraintFaults.flaw(violation)).hasToString("MALFORMED"));
  }

  @Test
  void anAddressHasAMaximumLength() {
    String local = "a".repeat(64);
    String domain = ("b".repeat(60) + ".").repeat(3);
    assertThat(VALIDATOR.validate(new Written(local + "@example.kz"))).isEmpty();
    assertThat(VALIDATOR.validate(new Written("a" + local + "@example.kz"))).hasSize(1);
    assertThat(VALIDATOR.validate(new Written(local + "@" + domain + "kz"))).isEmpty();
    assertThat(VALIDATOR.validate(new Written(local + "@" + domain + "kzkzkzkz")))
        .singleElement()
        .satisfies(
            violation -> assertThat(ConstraintFaults.flaw(violation)).hasToString("TOO_LONG"));
  }
}
