package kz.qujat.integration.notice;

import static kz.qujat.application.neighbour.Neighbour.NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.notice.NotificationGateway.NoticeRefused;
import kz.qujat.application.notice.NotificationKind.AccountReminder;
import kz.qujat.application.notice.NotificationKind.OfApplication;
import kz.qujat.application.notice.NotificationKind.OfRefund;
import kz.qujat.domain.application.Status;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.OtherSide;
import kz.qujat.integration.xmlsignature.Xml;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Element;

class CabinetNotifierTest {
  private StubNeighbour stub;
  private CabinetNotifier notifier;

  @BeforeEach
  void open() throws Exception {
    stub = new StubNeighbour();
    notifier = new CabinetNotifier(OtherSide.channelsTo(stub));
  }

  @AfterEach
  void close() {
    stub.close();
  }

  private static Notice notice(Status status) {
    return SentNotices.notice(new OfApplication(status), Channel.CABINET);
  }

  private Element told(Notice notice) {
    stub.answers(200, OtherSide.receipt(NOTIFICATION, notice.key()));
    notifier.send(notice);
    Element message = OtherSide.heard(stub.heard().getLast().body());
    assertThat(Xml.text(message, "request", "messageInfo", "messageType"))
        .isEqualTo("NOTIFICATION");
    return Xml.find(message, "request", "messageData", "data", "notification");
  }

  private void assertTold(Notice notice, String code) {
    Element said = told(notice);
    assertThat(Xml.text(said, "code")).isEqualTo(code);
    assertThat(Xml.text(said, "kkValue")).isNotBlank();
    assertThat(Xml.text(said, "ruValue")).isNotBlank();
  }

  @Test
  void aNoticeInTheCabinetHasBothLanguages() {
    Element said = told(notice(Status.READY_FOR_PICKUP));
    assertThat(Xml.text(said, "code")).isEqualTo("READY_FOR_PICKUP");
    assertThat(Xml.text(said, "kkValue")).isEqualTo("Беруге дайын");
    assertThat(Xml.text(said, "ruValue")).isEqualTo("Готово к выдаче");
    assertThat(Xml.text(said, "extension", "recipientIin")).isEqualTo("850515490903");
  }

  @ParameterizedTest
  @EnumSource
  void everyStatusHasItsCodeAndWords(Status status) {
    assertTold(notice(status), status.name());
  }

  @ParameterizedTest
  @EnumSource
  void everyStepOfARefundHasItsCodeAndWords(RefundStatus status) {
    assertTold(
        SentNotices.notice(new OfRefund(status), Channel.CABINET), "REFUND_" + status.name());
  }

  @ParameterizedTest
  @EnumSource
  void aReminderOfAMissingAccountHasItsCodeAndWords(RefundStatus status) {
    assertTold(
        SentNotices.notice(new AccountReminder(status), Channel.CABINET),
        "REFUND_" + status.name() + "_REMINDER");
  }

  @Test
  void everyStepOfARefundHasDifferentWords() {
    assertThat(RefundStatus.values())
        .extracting(status -> CabinetText.of(new OfRefund(status)))
        .doesNotHaveDuplicates();
  }

  @Test
  void aNoticeInTheCabinetNeedsNoPhone() {
    assertTold(
        SentNotices.withoutPhone(new OfRefund(RefundStatus.PAID), Channel.CABINET), "REFUND_PAID");
  }

  @Test
  void aRefusalIsDistinguishedFromAMissingAnswer() {
    stub.answers(500, OtherSide.fault("Client", "NOT_NOW"));
    assertThatExceptionOfType(NoticeRefused.class)
        .isThrownBy(() -> notifier.send(notice(Status.ISSUED)))
        .withMessage("CABINET: refused with NOT_NOW");
  }

  @Test
  void aNoticeWithoutAnAnswerCountsAsUnavailable() {
    stub.hangsUp();
    assertThatExceptionOfType(NeighbourUnavailable.class)
        .isThrownBy(() -> notifier.send(notice(Status.ISSUED)))
        .satisfies(e -> assertThat(e.getMessage()).doesNotContain("77011234567"));
  }
}
