package kz.qujat.application.history;

import java.util.List;

/// The read models and how far each one is up to date.
public interface ReadModelProgressQuery {
  /// Returns every read model that can be rebuilt, ordered by name.
  List<ReadModel> all();

  /// A read model and its position.
  ///
  /// @param position the position in the event store up to which it has been updated, 0 before the
  ///   first event
  /// @param lagMillis how long ago the oldest event not yet included was recorded, 0 when there is
  ///   none
  record ReadModel(String name, long position, long lagMillis) {}
}
