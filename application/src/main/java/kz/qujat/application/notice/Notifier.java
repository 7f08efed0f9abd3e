package kz.qujat.application.notice;

import kz.qujat.application.vault.Confidential.Language;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;

/// Whoever brings a message to a citizen: SMS by 1414, the eGov cabinet.
public interface Notifier {
  /// Sends a notice; the same one (by its key) again is harmless.
  ///
  /// @throws NeighbourUnavailable when it is not known whether the notice arrived
  /// @throws NoticeRefused when it was refused; whether it is sent again is for the caller to say
  void send(Notice notice);

  /// A message to a citizen.
  ///
  /// @param key names this notice: the same news over the same channel, always
  /// @param phone absent where none is known; a text message always has one
  record Notice(
      String key,
      ApplicationId application,
      News news,
      Channel channel,
      Language language,
      Iin recipient,
      @Nullable String phone) {}

  enum Channel {
    SMS,
    CABINET
  }

  /// A notice was not taken, while others may be.
  final class NoticeRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    /// @param code a short code, no free text
    public NoticeRefused(Channel channel, String code) {
      super(channel + ": refused with " + code, null, false, false);
    }
  }
}
