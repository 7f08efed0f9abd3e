package kz.qujat.benchmark.measure;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;

/// How long single calls took.
public final class Latencies {
  private static final double NANOS_PER_MILLI = 1_000_000;

  private final Collection<Long> nanos = new ConcurrentLinkedQueue<>();

  public void add(long nanosOfACall) {
    nanos.add(nanosOfACall);
  }

  /// Measures `call`.
  public void time(Runnable call) {
    long begin = System.nanoTime();
    call.run();
    add(System.nanoTime() - begin);
  }

  /// Forgets all calls so far.
  public void clear() {
    nanos.clear();
  }

  /// Returns the time within which this part of the calls was done, in milliseconds.
  public double percentile(double part) {
    long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
    if (sorted.length == 0) {
      return Double.NaN;
    }
    int index = (int) Math.ceil(part * sorted.length) - 1;
    return sorted[Math.max(0, index)] / NANOS_PER_MILLI;
  }

  /// Returns the usual figures by name.
  public Map<String, Object> figures() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("calls", nanos.size());
    for (int percent : Arrays.asList(50, 95, 99)) {
      figures.put("p" + percent, percentile(percent / 100.0));
    }
    return figures;
  }
}
