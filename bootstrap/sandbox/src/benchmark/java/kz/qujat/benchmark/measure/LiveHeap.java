package kz.qujat.benchmark.measure;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;

/// The objects that this JVM cannot throw away.
public final class LiveHeap {
  private static final double BYTES_PER_MEGABYTE = 1_000_000;
  private static final int COLLECTIONS = 3;

  private LiveHeap() {}

  /// Collects the garbage and returns what is left, in megabytes.
  public static double megabytes() {
    MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
    // Objects with cleaners and references need more than one collection.
    for (int i = 0; i < COLLECTIONS; i++) {
      memory.gc();
    }
    return memory.getHeapMemoryUsage().getUsed() / BYTES_PER_MEGABYTE;
  }

  /// Returns the most that the heap may become, in megabytes.
  public static double most() {
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getMax() / BYTES_PER_MEGABYTE;
  }
}
