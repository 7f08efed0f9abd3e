package kz.qujat.integration.notice;

import static kz.qujat.application.neighbour.Neighbour.NOTIFICATION;

import java.util.Objects;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.notice.NotificationGateway.NoticeRefused;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.integration.neighbour.NeighbourClient;
import kz.qujat.integration.neighbour.NeighbourClientFactory;
import kz.qujat.integration.neighbour.Reply;
import org.springframework.stereotype.Component;

/// Sends text messages (SMS) over HTTP.
@Component
final class SmsNotifier {
  private final NeighbourClient neighbourClient;

  SmsNotifier(NeighbourClientFactory neighbourClientFactory) {
    this.neighbourClient = neighbourClientFactory.to(NOTIFICATION);
  }

  void send(Notice notice) {
    switch (neighbourClient.post("/notices", notice.key(), Message.of(notice))) {
      case Reply.Received _ -> {}
      case Reply.Refused(var code) -> throw new NoticeRefused(notice.channel(), code);
      case Reply.Unknown _ -> throw new NeighbourUnavailable(NOTIFICATION, "answered 404");
    }
  }

  private record Message(
      String key,
      String applicationId,
      String status,
      Channel channel,
      Language language,
      String recipientIin,
      String phone) {
    static Message of(Notice notice) {
      return new Message(
          notice.key(),
          notice.application().toString(),
          notice.news().name(),
          notice.channel(),
          notice.language(),
          notice.recipient().digits(),
          Objects.requireNonNull(notice.phone(), "a text message needs a phone"));
    }
  }
}
