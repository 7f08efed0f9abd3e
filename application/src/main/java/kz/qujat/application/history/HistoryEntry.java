package kz.qujat.application.history;

import java.time.Instant;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.refund.RefundEvent;
import kz.qujat.domain.supervision.SupervisionEvent;

/// An event that concerns an application, with the stream that contains it.
public sealed interface HistoryEntry {
  RecordedEvent<?> recorded();

  /// The legal moment of the act.
  Instant at();

  /// The kinds of event streams.
  enum StreamKind {
    APPLICATION,
    REFUND,
    SUPERVISION
  }

  StreamKind kind();

  /// The id of the stream among those of its kind.
  String streamId();

  record OfApplication(RecordedEvent<ApplicationEvent> recorded) implements HistoryEntry {
    @Override
    public Instant at() {
      return recorded.event().at();
    }

    @Override
    public StreamKind kind() {
      return StreamKind.APPLICATION;
    }

    @Override
    public String streamId() {
      return recorded.event().applicationId().toString();
    }
  }

  record OfRefund(RecordedEvent<RefundEvent> recorded) implements HistoryEntry {
    @Override
    public Instant at() {
      return recorded.event().at();
    }

    @Override
    public StreamKind kind() {
      return StreamKind.REFUND;
    }

    @Override
    public String streamId() {
      return recorded.event().refund().toString();
    }
  }

  record OfSupervision(RecordedEvent<SupervisionEvent> recorded) implements HistoryEntry {
    @Override
    public Instant at() {
      return recorded.event().at();
    }

    @Override
    public StreamKind kind() {
      return StreamKind.SUPERVISION;
    }

    @Override
    public String streamId() {
      return recorded.event().subject().toString();
    }
  }
}
