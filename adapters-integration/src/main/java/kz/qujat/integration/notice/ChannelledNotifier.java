package kz.qujat.integration.notice;

import kz.qujat.application.notice.Notifier;
import kz.qujat.application.notice.Notifier.Notice;

/// Sends each notice by the one that serves its channel.
final class ChannelledNotifier implements Notifier {
  private final Notifier sms;
  private final Notifier cabinet;

  ChannelledNotifier(Notifier sms, Notifier cabinet) {
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
