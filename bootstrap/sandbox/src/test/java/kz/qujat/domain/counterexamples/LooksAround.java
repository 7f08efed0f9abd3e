package kz.qujat.domain.counterexamples;

import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;
import java.util.function.Supplier;

final class LooksAround {
  private LooksAround() {}

  record AtTheClock() {
    Instant when() {
      return Instant.now();
    }
  }

  record AtTheClockByReference() {
    Supplier<Instant> clock() {
      return Instant::now;
    }
  }

  record AtTheZone() {
    ZoneId where() {
      return ZoneId.systemDefault();
    }
  }

  record AtTheLocale() {
    @SuppressWarnings("StringCaseLocaleUsage") // the violation is intended
    String inCapitals(String text) {
      return text.toUpperCase();
    }
  }

  record IntoChance() {
    UUID fresh() {
      return UUID.randomUUID();
    }
  }

  record AtTheEnvironment() {
    String home() {
      return System.getenv("HOME");
    }
  }
}
