package kz.qujat.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import kz.qujat.application.notice.NotificationGateway;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationKind;
import kz.qujat.application.refund.TaxAuthority;
import kz.qujat.application.refund.TaxAuthority.Case;
import kz.qujat.domain.refund.RefundStatus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(120)
class SimulatedAuthoritiesIT {
  @RegisterExtension static final RunningSandbox sandbox = new RunningSandbox();

  /// A refund that the authority has answered in this way.
  private static Case filed(TaxAuthority.Receipt answer) {
    return RunningSandbox.patiently(() -> {
      var refund = Papers.refund(Papers.application(), 1);
      assertThat(sandbox.the(TaxAuthority.class).file(refund)).isEqualTo(answer);
      return refund;
    });
  }

  @ParameterizedTest
  @ValueSource(strings = {"PAID", "REJECTED"})
  void aFilingIsDecidedAsTheControlRequests(String outcome) {
    Case refund = filed(new TaxAuthority.Receipt.Received());
    var reply =
        sandbox.post(
            "/sandbox/tax/" + refund.refund() + "/settle",
            "{\"outcome\":\"%s\"}".formatted(outcome));
    assertThat(reply.status()).isEqualTo(200);
    assertThat(sandbox.told("refundId", refund.refund()))
        .extracting(message -> message.text("outcome"))
        .containsExactly(outcome);
    assertThat(sandbox.book("/sandbox/tax/refunds", refund.application()))
        .isEqualTo(
            """
            [{"refundId":"%s","applicationId":"%s","status":"%s","deliveries":1}]\
            """
                .formatted(refund.refund(), refund.application(), outcome));
  }

  @Test
  void aFilingWithoutABankReferenceIsAccepted() {
    var refund = Papers.refund(Papers.application(), 1, null);
    assertThat(RunningSandbox.patiently(() -> sandbox.the(TaxAuthority.class).file(refund)))
        .isEqualTo(new TaxAuthority.Receipt.Received());
  }

  @Test
  void anAuthorityThatRejectsRefusesTheFilingAtOnce() {
    sandbox.behave("tax", "REJECT");
    filed(new TaxAuthority.Receipt.Refused("SANDBOX_REJECT"));
  }

  @Test
  void aRepeatedNotificationIsRecordedOnce() {
    var application =
        RunningSandbox.patiently(() -> {
          var told = Papers.application();
          sandbox.the(NotificationGateway.class).send(Papers.notice(told));
          sandbox.the(NotificationGateway.class).send(Papers.notice(told));
          return told;
        });
    assertThat(sandbox.book("/sandbox/notifications", application))
        .isEqualTo(
            """
            [{"applicationId":"%s","status":"REGISTERED","channel":"SMS","deliveries":2}]\
            """
                .formatted(application));
  }

  @ParameterizedTest
  @EnumSource
  void everyStepOfARefundIsRecordedUnderItsOwnStatus(RefundStatus status) {
    var application = Papers.application();
    var step = Papers.notice(application, new NotificationKind.OfRefund(status), Channel.CABINET);
    var reminder =
        Papers.notice(application, new NotificationKind.AccountReminder(status), Channel.SMS);
    RunningSandbox.patiently(() -> {
      sandbox.the(NotificationGateway.class).send(step);
      sandbox.the(NotificationGateway.class).send(reminder);
      return application;
    });
    assertThat(sandbox.get("/sandbox/notifications?applicationId=" + application).items())
        .extracting(row -> row.path("status").asString(), row -> row.path("channel").asString())
        .containsExactly(
            tuple("REFUND_" + status, "CABINET"), tuple("REFUND_" + status + "_REMINDER", "SMS"));
  }
}
