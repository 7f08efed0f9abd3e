package kz.qujat.web.chronicle;

import java.util.List;
import java.util.stream.IntStream;
import kz.qujat.application.history.HistoryEntry;
import kz.qujat.application.history.Recorded;
import kz.qujat.domain.person.ApplicantId;
import org.springframework.stereotype.Component;

/// Turns a history into the list of events on the timeline.
@Component
final class Timeline {
  private final Wording wording;
  private final Payloads payloads;
  private final Secrets secrets;
  private final Evidences evidences;

  Timeline(Wording wording, Secrets secrets, Evidences evidences) {
    this.wording = wording;
    this.payloads = new Payloads(wording);
    this.secrets = secrets;
    this.evidences = evidences;
  }

  /// Every event about an application of `applicant`, in commit order.
  List<Happening> of(List<HistoryEntry> history, ApplicantId applicant) {
    return IntStream.range(0, history.size())
        .mapToObj(place -> happening(place + 1, history.get(place), applicant))
        .toList();
  }

  private Happening happening(int number, HistoryEntry entry, ApplicantId applicant) {
    Recorded<?> recorded = entry.recorded();
    return new Happening(
        number,
        entry.kind(),
        recorded.sequence(),
        recorded.position(),
        wording.event(recorded.type()),
        recorded.type(),
        entry.at(),
        recorded.recordedAt(),
        wording.role(recorded.actor()),
        wording.name(recorded.actor()),
        payloads.of(recorded.payload()),
        secrets.of(entry, applicant),
        recorded.payload(),
        evidences.of(entry).orElse(null));
  }
}
