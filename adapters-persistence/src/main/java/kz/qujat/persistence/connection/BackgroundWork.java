package kz.qujat.persistence.connection;

import java.util.concurrent.ThreadFactory;

/// Work that no caller waits for: event processors, retries and recurring tasks. It takes its
/// connections from a pool of its own, so that it and the calls cannot take each other's.
public final class BackgroundWork {
  private static final ScopedValue<Boolean> IN_BACKGROUND = ScopedValue.newInstance();

  private BackgroundWork() {}

  /// Runs `work` on this thread as work in the background.
  public static void run(Runnable work) {
    ScopedValue.where(IN_BACKGROUND, true).run(work);
  }

  /// Makes daemon threads on which everything is work in the background.
  ///
  /// @param name beginning of their names
  public static ThreadFactory threads(String name) {
    ThreadFactory threads = Thread.ofPlatform().daemon().name(name, 1).factory();
    return work -> threads.newThread(() -> run(work));
  }

  /// Whether this thread is at work in the background.
  static boolean isCurrent() {
    return IN_BACKGROUND.isBound();
  }
}
