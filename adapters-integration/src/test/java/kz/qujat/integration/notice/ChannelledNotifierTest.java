package kz.qujat.integration.notice;

import static kz.qujat.application.neighbour.Neighbour.NOTIFICATION;
import static org.assertj.core.api.Assertions.assertThat;

import kz.qujat.application.notice.NotificationGateway;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.notice.NotificationKind;
import kz.qujat.domain.refund.RefundStatus;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.neighbour.StubNeighbour.Heard;
import kz.qujat.integration.shep.OtherSide;
import org.junit.jupiter.api.Test;

class ChannelledNotifierTest {
  @Test
  void eachNoticeGoesOverItsOwnChannel() throws Exception {
    Notice text = SentNotices.notice(new NotificationKind.OfRefund(RefundStatus.PAID), Channel.SMS);
    Notice inTheCabinet =
        SentNotices.notice(new NotificationKind.OfRefund(RefundStatus.PAID), Channel.CABINET);
    try (var stub = new StubNeighbour()) {
      NotificationGateway notificationGateway =
          new ChannelledNotifier(
              new SmsNotifier(stub.lines()), new CabinetNotifier(OtherSide.channelsTo(stub)));
      notificationGateway.send(text);
      stub.answers(200, _ -> OtherSide.receipt(NOTIFICATION, inTheCabinet.key()));
      notificationGateway.send(inTheCabinet);
      assertThat(stub.heard())
          .extracting(Heard::path)
          .containsExactly("/services/notices", "/services/async");
    }
  }
}
