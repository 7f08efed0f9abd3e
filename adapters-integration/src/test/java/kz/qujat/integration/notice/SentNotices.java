package kz.qujat.integration.notice;

import java.util.UUID;
import kz.qujat.application.notice.NotificationGateway.Channel;
import kz.qujat.application.notice.NotificationGateway.Notice;
import kz.qujat.application.notice.NotificationKind;
import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// Example notices, as the product sends them.
final class SentNotices {
  private static final String APPLICATION = "0198c0de-0000-7000-8000-000000000001";

  private SentNotices() {}

  static Notice notice(NotificationKind notificationKind, Channel channel) {
    return notice(notificationKind, channel, "+77011234567");
  }

  /// A notice to a person without a known phone.
  static Notice withoutPhone(NotificationKind notificationKind, Channel channel) {
    return notice(notificationKind, channel, null);
  }

  private static Notice notice(
      NotificationKind notificationKind, Channel channel, @Nullable String phone) {
    return new Notice(
        APPLICATION + "/4/" + channel,
        new ApplicationId(UUID.fromString(APPLICATION)),
        notificationKind,
        channel,
        Language.KK,
        new Iin("850515490903"),
        phone);
  }
}
