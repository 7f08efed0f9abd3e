package kz.qujat.application.notice;

import kz.qujat.application.vault.VaultRecord.Language;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// Delivers messages to citizens: SMS from 1414, the eGov cabinet.
public interface NotificationGateway {
  /// Sends a notice. Sending the same one (by its key) again is harmless.
  ///
  /// @throws NeighbourUnavailable when it is unknown whether the notice arrived
  /// @throws NoticeRefused when it was refused; the caller decides whether to send it again
  void send(Notice notice);

  /// A message to a citizen.
  ///
  /// @param key identifies this notice: always the same for the same news over the same channel
  /// @param phone absent when unknown; always present for a text message
  record Notice(
      String key,
      ApplicationId application,
      NotificationKind news,
      Channel channel,
      Language language,
      Iin recipient,
      @Nullable String phone) {}

  enum Channel {
    SMS,
    CABINET
  }

  /// Thrown when this notice was refused, while other notices may be accepted.
  final class NoticeRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param code a short code, not free text
    public NoticeRefused(Channel channel, String code) {
      super(channel + ": refused with " + code, null, false, false);
    }
  }
}
