package kz.qujat.persistence.readmodel;

/// Builds one read model from the history.
///
/// A projection is a `@Component`. It is found by the component scan, and is then up to date within
/// moments and can be rebuilt, without further registration.
public interface Projection {
  /// The name of the read model, under which staff see its progress and rebuild it.
  String name();

  /// Applies events to the rows, in the order of the batch. An event that has already been applied
  /// changes nothing: a batch can be delivered again.
  void apply(EventBatch batch);
}
