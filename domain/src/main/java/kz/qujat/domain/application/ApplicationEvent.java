package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.filing.ApplicationId;

/// An event in the history of an application. A stored event is never renamed and never reshaped.
/// It contains no personal data: people are pseudonyms, texts and pictures are salted digests.
public sealed interface ApplicationEvent permits DraftEvent, DutyEvent, ReviewEvent, CardEvent {
  ApplicationId applicationId();

  /// The legal moment of the act. The event store records separately when the row was written.
  Instant at();
}
