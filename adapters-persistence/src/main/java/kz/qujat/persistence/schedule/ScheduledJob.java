package kz.qujat.persistence.schedule;

import java.time.Duration;

/// A task that runs at regular intervals.
public interface ScheduledJob {
  /// The name under which the database stores when the task is due; it must never change.
  String name();

  /// The pause between the end of one run and the start of the next.
  Duration every();

  void run();

  /// A task that runs `work`.
  static ScheduledJob of(String name, Duration every, Runnable work) {
    return new ScheduledJob() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public Duration every() {
        return every;
      }

      @Override
      public void run() {
        work.run();
      }
    };
  }
}
