package kz.qujat.persistence.rounds;

import java.time.Duration;

/// A task that runs at regular intervals.
public interface Round {
  /// The name under which the database stores when the task is due; it must never change.
  String name();

  /// The pause between the end of one run and the start of the next.
  Duration every();

  void run();

  /// A task that runs `work`.
  static Round of(String name, Duration every, Runnable work) {
    return new Round() {
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
