package kz.qujat.application.rehearsal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import kz.qujat.application.notice.MobileCitizens;
import kz.qujat.application.notice.NotificationGateway;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.notice.NotificationGateway.NoticeRefused;
import kz.qujat.domain.person.Iin;

/// A fake notifier that records the notices sent to it, unless the test makes it refuse them.
public final class PlayedNotifier implements NotificationGateway, MobileCitizens {
  public final Wire wire;
  public final List<Notice> sent = new ArrayList<>();

  /// The numbers that are registered to nobody.
  public final Set<String> nobodys = new HashSet<>();

  private final Set<Channel> refused = EnumSet.noneOf(Channel.class);

  PlayedNotifier(Wire wire) {
    this.wire = wire;
  }

  /// From now on it refuses every notice for that channel.
  public void refuses(Channel channel) {
    refused.add(channel);
  }

  @Override
  public boolean isRegistered(Iin person, String phone) {
    return !nobodys.contains(phone);
  }

  @Override
  public void send(Notice notice) {
    wire.cross();
    if (refused.contains(notice.channel())) {
      throw new NoticeRefused(notice.channel(), "NUMBER_UNKNOWN");
    }
    sent.add(notice);
  }
}
