package kz.qujat.benchmark.measure;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The processor time that this JVM and the database have used so far.
///
/// @param database absent where the kernel has no `/proc`
public record ProcessorTime(double jvmMillis, @Nullable Double database) {
  private static final double NANOS_PER_MILLI = 1_000_000;

  /// The kernel reports hundredths of a second to all programs.
  private static final double MILLIS_PER_TICK = 10;

  /// Fields of `/proc/PID/stat`, counted from the one after the name of the program.
  private static final int USER = 11;

  private static final int SYSTEM = 12;
  private static final int CHILDREN_USER = 13;
  private static final int CHILDREN_SYSTEM = 14;

  public static ProcessorTime now(Database database) {
    var system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
    return new ProcessorTime(
        system.getProcessCpuTime() / NANOS_PER_MILLI, ofServer(database.pid()));
  }

  /// Returns the time used since `earlier`.
  public ProcessorTime since(ProcessorTime earlier) {
    return new ProcessorTime(
        jvmMillis - earlier.jvmMillis,
        database == null || earlier.database == null ? null : database - earlier.database);
  }

  /// The time of all processes of the server: those that have ended are counted by their parent.
  private static @Nullable Double ofServer(long server) {
    if (!Files.exists(stat(server))) {
      return null;
    }
    double parent = ticks(server, USER, SYSTEM, CHILDREN_USER, CHILDREN_SYSTEM);
    Stream<ProcessHandle> children = ProcessHandle.of(server).orElseThrow().descendants();
    double living = children.mapToDouble(child -> ticks(child.pid(), USER, SYSTEM)).sum();
    return (parent + living) * MILLIS_PER_TICK;
  }

  private static double ticks(long process, int... fields) {
    try {
      String line = Files.readString(stat(process));
      String[] values = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
      return java.util.Arrays.stream(fields).mapToDouble(i -> Double.parseDouble(values[i])).sum();
    } catch (IOException _) {
      // The process has just ended.
      return 0;
    }
  }

  private static Path stat(long process) {
    return Path.of("/proc", Long.toString(process), "stat");
  }
}
