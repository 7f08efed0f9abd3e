package kz.qujat.domain.person;

import static kz.qujat.domain.story.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PayerTest {
  @ParameterizedTest
  @MethodSource
  void aPayerIsReadAsItIsPrinted(Payer payer) {
    assertThat(Payer.parse(payer.toString())).isEqualTo(payer);
  }

  static Stream<Payer> aPayerIsReadAsItIsPrinted() {
    return Stream.of(PAID_BY_DANA, PAID_BY_A_COMPANY);
  }

  @Test
  void theTextTellsWhetherThePayerCanSignIn() {
    assertThat(PAID_BY_DANA).hasToString("citizen:" + DANA);
    assertThat(PAID_BY_A_COMPANY).hasToString("on-paper:" + PAID_BY_A_COMPANY.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "citizen:", "00000000-0000-0001-0000-000000000001", "bank:1-1-1-1-1"})
  void anythingElseIsNoPayer(String text) {
    assertThatThrownBy(() -> Payer.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void onlyACitizenIsThePersonOfThePseudonym() {
    assertThat(PAID_BY_DANA.isThePerson(DANA)).isTrue();
    assertThat(PAID_BY_ERLAN.isThePerson(DANA)).isFalse();
    assertThat(new Payer.OnPaper(new NonCitizenPayerId(DANA.value())).isThePerson(DANA)).isFalse();
  }
}
