package kz.qujat.integration.notice;

import java.util.UUID;
import kz.qujat.application.notice.News;
import kz.qujat.application.notice.Notifier.Channel;
import kz.qujat.application.notice.Notifier.Notice;
import kz.qujat.application.vault.Confidential.Language;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// Example notices, as the product sends them.
final class SentNotices {
  private static final String APPLICATION = "0198c0de-0000-7000-8000-000000000001";

  private SentNotices() {}

  static Notice notice(News news, Channel channel) {
    return notice(news, channel, "+77011234567");
  }

  /// A notice to a person without a known phone.
  static Notice withoutPhone(News news, Channel channel) {
    return notice(news, channel, null);
  }

  private static Notice notice(News news, Channel channel, @Nullable String phone) {
    return new Notice(
        APPLICATION + "/4/" + channel,
        new ApplicationId(UUID.fromString(APPLICATION)),
        news,
        channel,
        Language.KK,
        new Iin("850515490903"),
        phone);
  }
}
