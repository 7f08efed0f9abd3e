package kz.qujat.benchmark.measure;

/// One measured run.
///
/// @param commands the smaller steps taken for the operations, finished or not
/// @param seconds how long the operations took
/// @param catchUpSeconds how long the event processors needed after that, 0 for a contender without
///   any
/// @param cpu the processor time of both, of this JVM and of the database
public record Run(
    long operations, long commands, double seconds, double catchUpSeconds, ProcessorTime cpu) {
  /// How long event processors may need after the last operation.
  public static final double ALLOWED_CATCH_UP_SECONDS = 5;

  /// Operations per second that were kept up: time to catch up beyond the allowance counts as time
  /// of the run.
  public double rate() {
    return operations / (seconds + Math.max(0, catchUpSeconds - ALLOWED_CATCH_UP_SECONDS));
  }

  /// Operations per second until everything was done.
  public double sustainedRate() {
    return operations / (seconds + catchUpSeconds);
  }

  public boolean keptUp() {
    return catchUpSeconds <= ALLOWED_CATCH_UP_SECONDS;
  }

  /// The same run, counted in commands.
  public Run inCommands() {
    return new Run(commands, commands, seconds, catchUpSeconds, cpu);
  }
}
