package kz.qujat.persistence.rounds;

import java.time.Duration;

/// Work that is done every so often.
public interface Round {
  /// Under which the database keeps when it is due; never changed.
  String name();

  /// The pause between the end of one time and the beginning of the next.
  Duration every();

  void run();

  /// A round that does `work`.
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
