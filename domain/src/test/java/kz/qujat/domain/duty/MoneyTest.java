package kz.qujat.domain.duty;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {
  @ParameterizedTest
  @CsvSource({
    "865.00, 86500",
    "865.0, 86500",
    "865, 86500",
    "738.40, 73840",
    "0.05, 5",
    "0, 0",
    "999999999999999.99, 99999999999999999"
  })
  void anAmountIsReadToTheTiyn(String text, long tiyn) {
    assertThat(Money.parse(text)).contains(new Money(tiyn));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "-1",
        "+1",
        "865,00",
        "1 000",
        "865.001",
        ".5",
        "5.",
        "1e3",
        "NaN",
        "٨",
        "1000000000000000"
      })
  void anythingElseIsNoAmount(String text) {
    assertThat(Money.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"86500, 865.00", "73840, 738.40", "5, 0.05", "0, 0.00"})
  void anAmountIsPrintedWithTwoDecimals(long tiyn, String text) {
    assertThat(new Money(tiyn)).hasToString(text);
  }

  @Test
  void aTengeIsAHundredTiyn() {
    assertThat(Money.tenge(865)).isEqualTo(new Money(86_500));
  }

  @Test
  void amountsAreOrderedByWorth() {
    assertThat(Money.tenge(690)).isLessThan(Money.tenge(865));
  }

  @Test
  void lessThanNothingIsNoAmount() {
    assertThatThrownBy(() -> new Money(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void anAmountThatOverflowsThrows() {
    assertThatThrownBy(() -> Money.tenge(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
  }

  @Test
  void aPaymentIsReadAsItIsPrinted() {
    var payment = new PaymentRequestId(new UUID(1, 2));

    assertThat(PaymentRequestId.parse(payment.toString())).isEqualTo(payment);
  }
}
