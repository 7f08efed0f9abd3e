package kz.qujat.benchmark.measure;

import java.util.List;
import java.util.Objects;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// The runs of one contender.
public record Series(List<Run> runs) {
  public Series {
    runs = List.copyOf(runs);
  }

  /// The rates of the runs that count.
  public Spread rates() {
    return spread(Run::rate);
  }

  public Spread sustainedRates() {
    return spread(Run::sustainedRate);
  }

  public Spread catchUpSeconds() {
    return spread(Run::catchUpSeconds);
  }

  public boolean keptUp() {
    return runs.stream().allMatch(Run::keptUp);
  }

  public Cpu cpuPerOperation() {
    return new Cpu(
        spread(run -> run.cpu().jvmMillis() / run.operations()).median(), databaseMillis());
  }

  /// Processor time of one operation, in milliseconds.
  public record Cpu(double jvm, @Nullable Double database) {}

  private @Nullable Double databaseMillis() {
    if (runs.stream().anyMatch(run -> run.cpu().database() == null)) {
      return null;
    }
    return spread(run -> Objects.requireNonNull(run.cpu().database()) / run.operations()).median();
  }

  /// The same runs, counted in commands.
  public Series inCommands() {
    return new Series(runs.stream().map(Run::inCommands).toList());
  }

  private Spread spread(ToDoubleFunction<Run> figure) {
    return Spread.of(runs.stream().mapToDouble(figure).toArray());
  }
}
