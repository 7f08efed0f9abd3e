package kz.qujat.web.timeline;

import java.util.List;
import java.util.stream.IntStream;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.RecordedEvent;
import kz.qujat.domain.person.CitizenId;
import org.springframework.stereotype.Component;

/// Turns a history into the list of events on the timeline.
@Component
final class TimelineEventFactory {
  private final EventTexts eventTexts;
  private final EventFields eventFields;
  private final VaultFields vaultFields;
  private final DecisionEvidenceReader decisionEvidenceReader;

  TimelineEventFactory(
      EventTexts eventTexts,
      VaultFields vaultFields,
      DecisionEvidenceReader decisionEvidenceReader) {
    this.eventTexts = eventTexts;
    this.eventFields = new EventFields(eventTexts);
    this.vaultFields = vaultFields;
    this.decisionEvidenceReader = decisionEvidenceReader;
  }

  /// Every event about an application of `applicant`, in commit order.
  List<TimelineEvent> of(List<HistoryEntry> history, CitizenId applicant) {
    return IntStream.range(0, history.size())
        .mapToObj(place -> happening(place + 1, history.get(place), applicant))
        .toList();
  }

  private TimelineEvent happening(int number, HistoryEntry entry, CitizenId applicant) {
    RecordedEvent<?> recordedEvent = entry.recorded();
    return new TimelineEvent(
        number,
        entry.kind(),
        recordedEvent.sequence(),
        recordedEvent.position(),
        eventTexts.event(recordedEvent.type()),
        recordedEvent.type(),
        entry.at(),
        recordedEvent.recordedAt(),
        eventTexts.role(recordedEvent.actor()),
        eventTexts.name(recordedEvent.actor()),
        eventFields.of(recordedEvent.payload()),
        vaultFields.of(entry, applicant),
        recordedEvent.payload(),
        decisionEvidenceReader.of(entry).orElse(null));
  }
}
