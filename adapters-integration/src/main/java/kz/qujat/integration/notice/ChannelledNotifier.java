package kz.qujat.integration.notice;

import kz.qujat.application.notice.NotificationGateway;
import kz.qujat.application.notice.NotificationGateway.Notice;
import org.springframework.stereotype.Component;

/// Passes each notice to the notifier of its channel.
@Component
final class ChannelledNotifier implements NotificationGateway {
  private final SmsNotifier sms;
  private final CabinetNotifier cabinet;

  ChannelledNotifier(SmsNotifier sms, CabinetNotifier cabinet) {
    this.sms = sms;
    this.cabinet = cabinet;
  }

  @Override
  public void send(Notice notice) {
    switch (notice.channel()) {
      case SMS -> sms.send(notice);
      case CABINET -> cabinet.send(notice);
    }
  }
}
