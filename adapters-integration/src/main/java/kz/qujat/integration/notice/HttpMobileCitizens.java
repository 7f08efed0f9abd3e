package kz.qujat.integration.notice;

import static kz.qujat.application.neighbour.Neighbour.NOTIFICATION;

import java.util.UUID;
import kz.qujat.application.notice.MobileCitizens;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.NoticeRefused;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.NeighbourClient;
import kz.qujat.integration.neighbour.NeighbourClientFactory;
import kz.qujat.integration.neighbour.Reply;
import org.springframework.stereotype.Component;

/// Asks the gateway of text messages, which reads the mobile citizens base, over HTTP. A number
/// that is not registered to the person is answered by 404.
@Component
final class HttpMobileCitizens implements MobileCitizens {
  private final NeighbourClient neighbourClient;

  HttpMobileCitizens(NeighbourClientFactory neighbourClientFactory) {
    this.neighbourClient = neighbourClientFactory.to(NOTIFICATION);
  }

  @Override
  public boolean isRegistered(Iin person, String phone) {
    var question = new Question(person.digits(), phone);
    return switch (neighbourClient.post("/numbers", UUID.randomUUID().toString(), question)) {
      case Reply.Received _ -> true;
      case Reply.Unknown _ -> false;
      case Reply.Refused(var code) -> throw new NoticeRefused(Channel.SMS, code);
    };
  }

  private record Question(String recipientIin, String phone) {}
}
