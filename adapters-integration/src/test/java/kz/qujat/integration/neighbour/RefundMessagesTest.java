package kz.qujat.integration.neighbour;

import static kz.qujat.integration.neighbour.CommandLog.NOW;
import static kz.qujat.integration.neighbour.CommandLog.PAYMENT;
import static kz.qujat.integration.neighbour.CommandLog.REFUND;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import kz.qujat.domain.refund.RefundCommand.RecordRefundPaid;
import kz.qujat.domain.refund.RefundCommand.RecordRefundRejected;
import kz.qujat.domain.refund.RefundRefusal.WrongProgress;
import kz.qujat.domain.refund.RefundStatus;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The tax authority's messages about refunds.
class RefundMessagesTest {
  private final Doors doors = new Doors();

  @AfterEach
  void close() {
    doors.close();
  }

  private static String settlement(Object refund, String rest) {
    return """
    <x:settlement xmlns:x="http://qujat.kz/schemas/tax/1"><refundId>%s</refundId>
    <attempt>1</attempt>%s</x:settlement>
    """
        .formatted(refund, rest);
  }

  @Test
  void aPaidRefundIsRecorded() {
    doors.assertTaken(
        "tax", settlement(REFUND, "<outcome>PAID</outcome>"), new RecordRefundPaid(REFUND, 1, NOW));
  }

  @Test
  void aRejectedRefundIsRecordedWithItsCode() {
    doors.assertTaken(
        "tax",
        settlement(REFUND, "<outcome>REJECTED</outcome><code>WRONG_ACCOUNT</code>"),
        new RecordRefundRejected(REFUND, 1, "WRONG_ACCOUNT", NOW));
  }

  @Test
  void anAnswerIsReadAsItsSchemaAllows() {
    doors.assertTaken(
        "tax",
        settlement(REFUND.toString().toUpperCase(Locale.ROOT), "<outcome>Paid</outcome>")
            .replace("<attempt>1</attempt>", "<attempt> +01 </attempt>"),
        new RecordRefundPaid(REFUND, 1, NOW));
  }

  @Test
  void aRejectionNeedsNoCode() {
    doors.assertTaken(
        "tax",
        settlement(REFUND, "<outcome>REJECTED</outcome>"),
        new RecordRefundRejected(REFUND, 1, "REJECTED", NOW));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "<outcome>PAID</outcome><outcome>REJECTED</outcome>",
        "<outcome>UNDECIDED</outcome>"
      })
  void anAnswerWithoutExactlyOneOutcomeIsRefused(String outcome) {
    assertThat(Doors.fault(doors.hand("tax", "m1", settlement(REFUND, outcome))))
        .isEqualTo("Client VALIDATION");
    assertThat(doors.log.commands()).isEmpty();
  }

  @Test
  void anUnknownRefundIsNotFound() {
    assertThat(Doors.fault(doors.hand("tax", "m1", settlement(PAYMENT, "<outcome>PAID</outcome>"))))
        .isEqualTo("Client NOT_FOUND");
  }

  @Test
  void anAnswerThatComesTooEarlyMustBeSentAgain() {
    doors.log.refuses(new WrongProgress(RefundStatus.READY));
    assertThat(Doors.fault(doors.hand("tax", "m1", settlement(REFUND, "<outcome>PAID</outcome>"))))
        .isEqualTo("Server ILLEGAL_STATE");
    doors.log.refusesNothing();
    doors.assertTaken(
        "tax", settlement(REFUND, "<outcome>PAID</outcome>"), new RecordRefundPaid(REFUND, 1, NOW));
  }

  @Test
  void anUnreadableOutcomeIsRefused() {
    assertThat(Doors.fault(doors.hand("tax", "m1", settlement(REFUND, "<outcome>MAYBE</outcome>"))))
        .isEqualTo("Client VALIDATION");
  }
}
