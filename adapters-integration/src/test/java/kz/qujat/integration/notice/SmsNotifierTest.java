package kz.qujat.integration.notice;

import static kz.qujat.application.neighbour.Neighbour.NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.notice.NotificationGateway.NoticeRefused;
import kz.qujat.application.notice.NotificationKind;
import kz.qujat.application.notice.NotificationKind.AccountReminder;
import kz.qujat.application.notice.NotificationKind.OfApplication;
import kz.qujat.application.notice.NotificationKind.OfRefund;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.integration.neighbour.StubNeighbour;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class SmsNotifierTest {
  private static final Notice NOTICE =
      SentNotices.notice(new OfApplication(Status.READY_FOR_PICKUP), Channel.SMS);

  private StubNeighbour stub;
  private SmsNotifier notifier;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    notifier = new SmsNotifier(stub.lines());
  }

  @AfterEach
  void close() {
    stub.close();
  }

  @Test
  void aNoticeIsSentWithItsKeyEveryTime() {
    notifier.send(NOTICE);
    notifier.send(NOTICE);
    assertThat(stub.heard())
        .hasSize(2)
        .allSatisfy(heard -> {
          assertThat(heard.messageId()).isEqualTo(NOTICE.key());
          assertThat(heard.json().toString())
              .isEqualTo(
                  """
                  {"key":"0198c0de-0000-7000-8000-000000000001/4/SMS",\
                  "applicationId":"0198c0de-0000-7000-8000-000000000001",\
                  "status":"READY_FOR_PICKUP","channel":"SMS","language":"KK",\
                  "recipientIin":"850515490903","phone":"+77011234567"}\
                  """);
        });
  }

  private String statusSaid(NotificationKind notificationKind) {
    notifier.send(SentNotices.notice(notificationKind, Channel.SMS));
    return stub.heard().getLast().json().path("status").asString();
  }

  @ParameterizedTest
  @EnumSource
  void everyStepOfARefundHasItsCode(RefundStatus status) {
    assertThat(statusSaid(new OfRefund(status))).isEqualTo("REFUND_" + status.name());
  }

  @ParameterizedTest
  @EnumSource
  void aReminderOfAMissingAccountHasItsCode(RefundStatus status) {
    assertThat(statusSaid(new AccountReminder(status)))
        .isEqualTo("REFUND_" + status.name() + "_REMINDER");
  }

  // A notice on this channel always has a phone, so a missing one is a bug.
  @Test
  void noTextMessageIsSentWithoutAPhone() {
    assertThatNullPointerException()
        .isThrownBy(() -> notifier.send(SentNotices.withoutPhone(NOTICE.news(), Channel.SMS)));
    assertThat(stub.heard()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 401, 404, 500, 503})
  void anyOtherHttpStatusCountsAsUnavailable(int status) {
    stub.answers(status, "{\"code\":\"NOT_NOW\"}");
    assertUnavailable();
  }

  @Test
  void aRefusalIsDistinguishedFromAMissingAnswer() {
    stub.answers(422, "{\"code\":\"NUMBER_UNKNOWN\"}");
    assertThatExceptionOfType(NoticeRefused.class)
        .isThrownBy(() -> notifier.send(NOTICE))
        .withMessage("SMS: refused with NUMBER_UNKNOWN");
  }

  @Test
  void aNoticeWithoutAnAnswerCountsAsUnavailable() {
    stub.hangsUp();
    assertUnavailable();
  }

  @Test
  void aNotifierThatCannotBeReachedIsUnavailable() {
    stub.close();
    assertUnavailable();
  }

  private void assertUnavailable() {
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> notifier.send(NOTICE))
        .satisfies(e -> assertThat(e.neighbour()).isEqualTo(NOTIFICATION))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("77011234567"));
  }
}
