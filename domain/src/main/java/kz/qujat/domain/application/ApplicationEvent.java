package kz.qujat.domain.application;

import java.time.Instant;
import kz.qujat.domain.filing.ApplicationId;

/// What can have happened to an application. A stored event is never renamed and never reshaped,
/// and holds nothing personal: people are pseudonyms, texts and pictures are salted digests.
public sealed interface ApplicationEvent permits DraftEvent, DutyEvent, ReviewEvent, CardEvent {
  ApplicationId application();

  /// The legal moment of the act. When the row was written is the event store's own affair.
  Instant at();
}
