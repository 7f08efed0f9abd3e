package kz.qujat.benchmark.measure;

/// Somebody who uses a service over HTTP: four writes and five reads.
public interface Visitor {
  int WRITES = 4;
  int READS = 5;

  /// Prepares that many visits: everything that is not measured.
  void prepare(int visits);

  void visit(Latencies writes, Latencies reads);
}
