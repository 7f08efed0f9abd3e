package kz.qujat.domain.refund;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IbanTest {
  private static final String ACCOUNT = "KZ86125KZT5004100100";

  @Test
  void anAccountWhoseCheckDigitsAgreeIsRead() {
    assertThat(Iban.parse(ACCOUNT)).contains(new Iban(ACCOUNT));
  }

  @Test
  void lowerCaseAndSpacesAreForgiven() {
    assertThat(Iban.parse(" kz86 125k zt50 0410 0100 ")).contains(new Iban(ACCOUNT));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KZ85125KZT5004100100",
        "KZ68125KZT5004100100",
        "KZ86125KZT5004100101",
        "KZ86125KZT5004101000"
      })
  void aSlipOfThePenIsNoticed(String text) {
    assertThat(Iban.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"DE89370400440532013000", "GB82WEST12345698765432"})
  void anAccountInAnotherCountryIsNotTaken(String text) {
    assertThat(Iban.parse(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "KZ86",
        "KZ86125KZT500410010",
        "KZ86125KZT50041001000",
        "KZ86125KZТ5004100100"
      })
  void anythingElseIsNoAccount(String text) {
    assertThat(Iban.parse(text)).isEmpty();
  }

  @Test
  void aWrongAccountCannotBeMadeAndIsNotRepeatedInTheMessage() {
    assertThatThrownBy(() -> new Iban("KZ85125KZT5004100100"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a Kazakh IBAN");
  }

  @Test
  void printedOnlyTheLastFourCharactersAreSeen() {
    assertThat(new Iban(ACCOUNT)).hasToString("KZ**************0100");
  }

  @Test
  void aRefundCaseIsReadAsItIsPrinted() {
    var refund = new RefundId(new UUID(1, 2));

    assertThat(RefundId.parse(refund.toString())).isEqualTo(refund);
  }
}
