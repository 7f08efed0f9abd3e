package kz.qujat.persistence.schedule;

import java.time.Duration;

/// A task that runs at regular intervals.
public interface RecurringJob {
  /// The name under which the database stores when the task is due; it must never change.
  String name();

  /// The pause between the end of one run and the start of the next.
  Duration every();

  void run();

  /// A task that runs `work`.
  static RecurringJob of(String name, Duration every, Runnable work) {
    return new RecurringJob() {
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
