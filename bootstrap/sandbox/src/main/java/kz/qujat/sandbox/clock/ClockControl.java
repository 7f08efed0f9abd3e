package kz.qujat.sandbox.clock;

import java.time.Instant;
import java.util.Optional;
import kz.qujat.integration.neighbour.FieldReader;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Controls the legal clock.
@RestController
@RequestMapping("/sandbox/clock")
final class ClockControl {
  private final SandboxClock clock;

  ClockControl(SandboxClock clock) {
    this.clock = clock;
  }

  record Moment(@Nullable String instant) {}

  /// The current reading of the legal clock.
  record Reading(Instant instant) {}

  @PutMapping
  Reading stop(@RequestBody Moment moment) {
    var fieldReader = new FieldReader();
    Optional<Instant> instant = fieldReader.read("instant", moment.instant(), FieldReader::instant);
    fieldReader.check();
    clock.stopAt(instant.orElseThrow());
    return new Reading(clock.instant());
  }

  @DeleteMapping
  Reading resume() {
    clock.resume();
    return new Reading(clock.instant());
  }
}
