package kz.qujat.persistence.progress;

import kz.qujat.application.history.ReadModelAge;

/// How far the event processors are, in particular those of the read models.
public interface EventProcessorProgress {
  /// The name of the event processor that keeps all read models up to date.
  String READ_MODELS = "read-models";

  /// The current progress of an event processor.
  Reached of(String processor);

  /// The current progress of the read models, which all show the same moment.
  default Reached ofReadModels() {
    return of(READ_MODELS);
  }

  /// A position in the history, and the age of what follows it.
  ///
  /// @param position index of the last event handled, 0 before the first
  /// @param lagMillis age in milliseconds of the oldest event not handled yet, 0 when there is none
  record Reached(long position, long lagMillis) {
    /// The same values as lists return them.
    public ReadModelAge shown() {
      return new ReadModelAge(position, lagMillis);
    }
  }
}
