package kz.qujat.application.lifecycle;

import static kz.qujat.application.lifecycle.Shells.message;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundCommand.GiveBankAccount;
import kz.qujat.domain.refund.RefundCommand.OpenRefund;
import kz.qujat.domain.refund.RefundCommand.RecordRefundPaid;
import kz.qujat.domain.refund.RefundEvent.RefundOpened;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.domain.signature.Digest;
import org.axonframework.messaging.annotation.MessageHandlerInvocationException;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.hamcrest.CustomTypeSafeMatcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RefundAggregateTest {
  private static final RefundId REFUND = new RefundId(new UUID(7, 1));
  private static final ApplicationId APPLICATION = new ApplicationId(new UUID(7, 2));
  private static final PaymentRequestId PAYMENT = new PaymentRequestId(new UUID(7, 3));
  private static final CitizenId DANA = new CitizenId(new UUID(7, 4));
  private static final CitizenId ERLAN = new CitizenId(new UUID(7, 5));
  private static final Digest DIGEST = new Digest("a".repeat(64));
  private static final Money DUTY = Money.tenge(865);
  private static final Instant MONDAY = Instant.parse("2026-06-15T06:00:00Z");

  private static final OpenRefund OPEN =
      new OpenRefund(
          REFUND,
          APPLICATION,
          PAYMENT,
          DUTY,
          new Citizen(DANA),
          RefundGround.ANNULLED,
          DIGEST,
          MONDAY,
          MONDAY);
  private static final RefundOpened OPENED =
      new RefundOpened(
          REFUND,
          APPLICATION,
          PAYMENT,
          DUTY,
          new Citizen(DANA),
          RefundGround.ANNULLED,
          DIGEST,
          MONDAY,
          MONDAY);

  private final AggregateTestFixture<RefundAggregate> fixture =
      new AggregateTestFixture<>(RefundAggregate.class);

  @BeforeEach
  void commandsFindTheirHistories() {
    fixture.registerCommandTargetResolver(
        Shells.target(RefundCommand.class, RefundCommand::refund));
  }

  @Test
  void aCommandIsRoutedByItsFamilyAndTheAnswerIsTheRefund() {
    when(List.of(), OPEN)
        .expectEvents(OPENED)
        .expectResultMessagePayloadMatching(
            new CustomTypeSafeMatcher<RefundState>("waiting for an account") {
              @Override
              protected boolean matchesSafely(RefundState refundState) {
                return RefundStatus.of(refundState) == RefundStatus.AWAITING_BANK_ACCOUNT;
              }
            });
  }

  @Test
  void aRepeatedCommandSucceedsAndAppendsNothing() {
    when(List.of(OPENED), OPEN).expectSuccessfulHandlerExecution().expectNoEvents();
  }

  @Test
  void aRefusalReachesTheCallerAndAppendsNothing() {
    when(List.of(OPENED), new GiveBankAccount(REFUND, ERLAN, DIGEST, MONDAY))
        .expectException(RefundRefused.class)
        .expectNoEvents();
  }

  @Test
  void aCommandToACaseNobodyOpenedIsRefused() {
    when(List.of(), new RecordRefundPaid(REFUND, 1, MONDAY))
        .expectException(RefundRefused.class)
        .expectNoEvents();
  }

  @Test
  void anUnreadableEventThrows() {
    when(List.of(OPENED, Shells.unreadable()), new GiveBankAccount(REFUND, DANA, DIGEST, MONDAY))
        .expectException(MessageHandlerInvocationException.class)
        .expectNoEvents();
  }

  private ResultValidator<RefundAggregate> when(List<?> history, RefundCommand command) {
    return fixture.given(history).when(message(command, RefundCommand.class));
  }
}
