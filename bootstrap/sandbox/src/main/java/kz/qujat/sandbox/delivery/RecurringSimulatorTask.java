package kz.qujat.sandbox.delivery;

/// Work that a simulated neighbour does on its own, checked a few times a second.
@FunctionalInterface
public interface RecurringSimulatorTask {
  /// Does the work that is due now; usually there is none.
  void attend();
}
