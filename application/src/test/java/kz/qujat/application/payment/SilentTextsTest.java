package kz.qujat.application.payment;

import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.person.Iin;
import org.junit.jupiter.api.Test;

/// The text forms that may reach a log reveal nothing about a person.
class SilentTextsTest {
  private static final byte[] CONTENT = {'8', '5', '0', '5', '1', '5'};

  @Test
  void noPayerIsNamed() {
    var person = new ReportedPayer.Person(new Iin("850515390001"), "SURNAME");
    var company = new ReportedPayer.Organisation("990140000483", "ТОО «Пример»");
    var unnamed = new ReportedPayer.Unnamed("JANE DOE");

    assertThat(person).hasToString("Person[]");
    assertThat(company).hasToString("Organisation[]");
    assertThat(unnamed).hasToString("Unnamed[]");
  }

  @Test
  void ofAnUnreadableMessageOnlyTheFaultIsShown() {
    assertThat(message(CONTENT))
        .hasToString("SetAsidePaymentMessage[PAYMENT, UNREADABLE_AMOUNT, amount, k]");
  }

  @Test
  void theSameBytesAreTheSameMessage() {
    assertThat(message(CONTENT)).isEqualTo(message(CONTENT.clone()));
    assertThat(message(CONTENT)).hasSameHashCodeAs(message(CONTENT.clone()));
    assertThat(message(CONTENT)).isNotEqualTo(message(new byte[] {1}));
    assertThat(message(CONTENT)).isNotEqualTo("message");
  }

  @Test
  void nobodyChangesAMessageAfterwards() {
    byte[] bytes = CONTENT.clone();
    SetAsidePaymentMessage message = message(bytes);
    bytes[0] = 'x';
    message.content()[0] = 'y';

    assertThat(message.content()).isEqualTo(CONTENT);
  }

  private static SetAsidePaymentMessage message(byte[] content) {
    return new SetAsidePaymentMessage(
        Neighbour.PAYMENT, PaymentMessageDefect.UNREADABLE_AMOUNT, "amount", "k", content);
  }
}
