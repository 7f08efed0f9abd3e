package kz.qujat.sandbox.courier;

/// What a simulated neighbour does by itself, looked after a few times a second.
@FunctionalInterface
public interface Chore {
  /// Does what is due now; most times that is nothing.
  void attend();
}
