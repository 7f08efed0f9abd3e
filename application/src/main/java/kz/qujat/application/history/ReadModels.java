package kz.qujat.application.history;

import java.util.List;

/// How far the read models have come with the history.
public interface ReadModels {
  /// Every read model that can be rebuilt, by name.
  List<ReadModel> all();

  /// A read model and where it stands.
  ///
  /// @param position the place in the store's history up to which it has come, 0 before the first
  /// @param lagMillis how long ago the oldest event it has not seen yet was recorded, 0 when none
  record ReadModel(String name, long position, long lagMillis) {}
}
