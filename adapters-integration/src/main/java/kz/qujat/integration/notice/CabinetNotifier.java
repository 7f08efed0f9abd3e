package kz.qujat.integration.notice;

import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.notice.Notifier.Notice;
import kz.qujat.application.notice.Notifier.NoticeRefused;
import kz.qujat.integration.seal.Markup;
import kz.qujat.integration.shep.AsyncChannel;
import kz.qujat.integration.shep.AsyncChannel.Letter;
import kz.qujat.integration.shep.AsyncChannel.MessageType;
import kz.qujat.integration.shep.Channels;
import kz.qujat.integration.shep.Outcome;
import org.springframework.stereotype.Component;

/// Sends notices to the citizen's eGov cabinet over the asynchronous channel. The application is
/// the correlation id.
@Component
final class CabinetNotifier {
  private static final String SERVICE = "EGOV_CabinetNotification";
  private static final String NAMESPACE = "http://qujat.kz/schemas/cabinet/1";

  private final AsyncChannel channel;

  CabinetNotifier(Channels channels) {
    this.channel = channels.async(Neighbour.NOTIFICATION);
  }

  void send(Notice notice) {
    var letter =
        new Letter(
            MessageType.NOTIFICATION,
            SERVICE,
            notice.key(),
            notice.application().toString(),
            notification(notice));
    switch (channel.send(letter)) {
      case Outcome.Received _ -> {}
      case Outcome.Refused(var code) -> throw new NoticeRefused(notice.channel(), code);
    }
  }

  private static Markup notification(Notice notice) {
    var words = CabinetWords.of(notice.news());
    return Markup.root(
        NAMESPACE,
        "notification",
        Markup.leaf("code", notice.news().name()),
        Markup.leaf("kkValue", words.kazakh()),
        Markup.leaf("ruValue", words.russian()),
        Markup.of(
            "extension",
            Markup.leaf("applicationId", notice.application()),
            Markup.leaf("recipientIin", notice.recipient().digits())));
  }
}
