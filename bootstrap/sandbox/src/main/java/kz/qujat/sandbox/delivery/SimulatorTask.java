package kz.qujat.sandbox.delivery;

/// What a simulated neighbour does by itself, looked after a few times a second.
@FunctionalInterface
public interface SimulatorTask {
  /// Does what is due now; most times that is nothing.
  void attend();
}
