package kz.qujat.integration.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import kz.qujat.application.notice.News;
import kz.qujat.application.notice.Notifier.Channel;
import kz.qujat.application.notice.Notifier.Notice;
import kz.qujat.domain.refund.RefundStatus;
import org.junit.jupiter.api.Test;

class ChannelledNotifierTest {
  private final List<Notice> texts = new ArrayList<>();
  private final List<Notice> cabinet = new ArrayList<>();
  private final ChannelledNotifier notifier = new ChannelledNotifier(texts::add, cabinet::add);

  @Test
  void eachNoticeGoesOverItsOwnChannel() {
    Notice text = SentNotices.notice(new News.OfRefund(RefundStatus.PAID), Channel.SMS);
    Notice inTheCabinet = SentNotices.notice(new News.OfRefund(RefundStatus.PAID), Channel.CABINET);
    notifier.send(text);
    notifier.send(inTheCabinet);
    assertThat(texts).containsExactly(text);
    assertThat(cabinet).containsExactly(inTheCabinet);
  }
}
