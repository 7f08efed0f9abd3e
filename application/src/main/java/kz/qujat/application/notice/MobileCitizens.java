package kz.qujat.application.notice;

import kz.qujat.domain.person.Iin;

/// The mobile citizens base (БМГ): which phone numbers people have proved to be theirs.
public interface MobileCitizens {
  /// Whether `phone` is registered to `person`.
  ///
  /// @throws NeighbourUnavailable when no answer came
  /// @throws NoticeRefused when the question was refused
  boolean isRegistered(Iin person, String phone);
}
