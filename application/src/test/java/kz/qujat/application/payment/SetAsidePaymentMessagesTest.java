package kz.qujat.application.payment;

import static kz.qujat.application.rehearsal.Cast.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import kz.qujat.application.command.Actor;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.rehearsal.Supervised;
import kz.qujat.application.vault.VaultRecord.RawMessage;
import kz.qujat.domain.supervision.SupervisionCommand.SetAside;
import kz.qujat.domain.supervision.SupervisionEvent;
import kz.qujat.domain.supervision.SupervisionEvent.MessageSetAside;
import kz.qujat.domain.supervision.SupervisionSubject.Message;
import org.junit.jupiter.api.Test;

class SetAsidePaymentMessagesTest extends Supervised {
  private static final byte[] CONTENT = {'<', 'a', '>'};
  private static final String KEY = "b".repeat(64);

  private final UnreadablePaymentMessageService aside =
      new UnreadablePaymentMessageService(
          rehearsal.commands,
          rehearsal.histories,
          rehearsal.references,
          rehearsal.people,
          rehearsal.vault);

  @Test
  void theMessageIsKeptAsItCameUnderAPayerOfItsOwn() {
    aside.setAside(message(KEY));

    var event = (MessageSetAside) rehearsal.histories.supervision().getFirst();
    assertThat(event.neighbour()).isEqualTo("payment");
    assertThat(event.fault()).isEqualTo("UNREADABLE_AMOUNT");
    assertThat(event.element()).isEqualTo("amount");
    assertThat(rehearsal.vault.read(event.owner(), event.content(), RawMessage.class))
        .contains(new RawMessage(Base64.getEncoder().encodeToString(CONTENT)));
  }

  @Test
  void theSameMessageAgainIsHarmless() {
    aside.setAside(message(KEY));
    int papers = rehearsal.vault.size();

    aside.setAside(message(KEY));

    assertThat(rehearsal.histories.supervision()).hasSize(1);
    assertThat(rehearsal.vault.size()).isEqualTo(papers);
    assertThat(rehearsal.people.payers()).isEqualTo(1);
  }

  @Test
  void anotherMessageIsACaseOfItsOwn() {
    aside.setAside(message(KEY));
    aside.setAside(message("c".repeat(64)));

    assertThat(rehearsal.histories.supervision())
        .extracting(SupervisionEvent::subject)
        .doesNotHaveDuplicates()
        .hasSize(2);
  }

  @Test
  void theHistoryNamesWhoSentItAndNotItsKey() {
    aside.setAside(message(KEY));

    var subject = new Message(rehearsal.references.digest(KEY));
    assertThat(rehearsal.histories.of(subject))
        .extracting(RecordedEvent::actor)
        .containsExactly(Actor.neighbour(Neighbour.PAYMENT));
    assertThat(subject.toString()).doesNotContain(KEY);
  }

  @Test
  void whenTheCaseCannotBeOpenedNothingIsKept() {
    rehearsal.streams.breakDown(SetAside.class::isInstance);

    assertThatThrownBy(() -> aside.setAside(message(KEY)))
        .isInstanceOf(IllegalStateException.class);

    assertThat(rehearsal.vault.size()).isZero();
  }

  private static SetAsidePaymentMessage message(String key) {
    return new SetAsidePaymentMessage(
        Neighbour.PAYMENT, PaymentMessageDefect.UNREADABLE_AMOUNT, "amount", key, CONTENT);
  }
}
