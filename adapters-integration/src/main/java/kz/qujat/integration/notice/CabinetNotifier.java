package kz.qujat.integration.notice;

import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.notice.NotificationGateway.NoticeRefused;
import kz.qujat.integration.shep.AsyncClient;
import kz.qujat.integration.shep.AsyncClient.Letter;
import kz.qujat.integration.shep.AsyncClient.MessageType;
import kz.qujat.integration.shep.ShepClients;
import kz.qujat.integration.shep.ShepResponse;
import kz.qujat.integration.xmlsignature.XmlElement;
import org.springframework.stereotype.Component;

/// Sends notices to the citizen's eGov cabinet over the asynchronous channel. The application is
/// the correlation id.
@Component
final class CabinetNotifier {
  private static final String SERVICE = "EGOV_CabinetNotification";
  private static final String NAMESPACE = "http://qujat.kz/schemas/cabinet/1";

  private final AsyncClient channel;

  CabinetNotifier(ShepClients shepClients) {
    this.channel = shepClients.async(Neighbour.NOTIFICATION);
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
      case ShepResponse.Received _ -> {}
      case ShepResponse.Refused(var code) -> throw new NoticeRefused(notice.channel(), code);
    }
  }

  private static XmlElement notification(Notice notice) {
    var words = CabinetText.of(notice.news());
    return XmlElement.root(
        NAMESPACE,
        "notification",
        XmlElement.leaf("code", notice.news().name()),
        XmlElement.leaf("kkValue", words.kazakh()),
        XmlElement.leaf("ruValue", words.russian()),
        XmlElement.of(
            "extension",
            XmlElement.leaf("applicationId", notice.application()),
            XmlElement.leaf("recipientIin", notice.recipient().digits())));
  }
}
