package kz.qujat.benchmark.measure;

/// Measures how long something takes, and the processor time it uses.
public final class Stopwatch {
  private static final double NANOS_PER_SECOND = 1_000_000_000;

  private final Database database;
  private final ProcessorTime cpu;
  private final long begin;

  private Stopwatch(Database database) {
    this.database = database;
    this.cpu = ProcessorTime.now(database);
    this.begin = System.nanoTime();
  }

  public static Stopwatch start(Database database) {
    return new Stopwatch(database);
  }

  public double seconds() {
    return (System.nanoTime() - begin) / NANOS_PER_SECOND;
  }

  public ProcessorTime cpu() {
    return ProcessorTime.now(database).since(cpu);
  }

  /// Returns a run that ends now and leaves nothing to catch up.
  public Run run(long operations) {
    return new Run(operations, operations, seconds(), 0, cpu());
  }
}
