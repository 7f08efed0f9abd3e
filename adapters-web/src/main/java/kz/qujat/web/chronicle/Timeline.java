package kz.qujat.web.chronicle;

import java.util.List;
import kz.qujat.application.history.Recorded;

/// Tells a history event by event.
final class Timeline {
  private final Wording wording;
  private final Payloads payloads;
  private final Evidences evidences;

  Timeline(Wording wording, Evidences evidences) {
    this.wording = wording;
    this.payloads = new Payloads(wording);
    this.evidences = evidences;
  }

  List<Happening> of(List<Recorded> history) {
    return history.stream().map(this::happening).toList();
  }

  private Happening happening(Recorded recorded) {
    return new Happening(
        recorded.sequence(),
        recorded.position(),
        wording.event(recorded.type()),
        recorded.type(),
        recorded.event().at(),
        recorded.recordedAt(),
        wording.role(recorded.actor()),
        wording.name(recorded.actor()),
        payloads.of(recorded),
        recorded.payload(),
        evidences.of(recorded.event()).orElse(null));
  }
}
