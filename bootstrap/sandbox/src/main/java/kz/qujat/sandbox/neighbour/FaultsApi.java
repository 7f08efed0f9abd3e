package kz.qujat.sandbox.neighbour;

import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.FieldReader;
import kz.qujat.sandbox.control.RecordNotFound;
import kz.qujat.sandbox.control.ScalarTextReader;
import kz.qujat.sandbox.neighbour.Fault.Mode;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/// Sets and clears the fault mode of a simulated neighbour.
@RestController
final class FaultsApi {
  private static final long LONGEST_DELAY_MILLIS = 600_000;

  private final SimulatedServers simulatedServers;

  FaultsApi(SimulatedServers simulatedServers) {
    this.simulatedServers = simulatedServers;
  }

  @PutMapping("/sandbox/faults/{wireName}")
  Behaviour behave(@PathVariable String wireName, @RequestBody FaultForm form) {
    Neighbour neighbour =
        Arrays.stream(Neighbour.values())
            .filter(known -> known.wireName().equals(wireName))
            .findFirst()
            .orElseThrow(RecordNotFound::new);
    Fault fault = form.toFault();
    simulatedServers.behave(neighbour, fault);
    return new Behaviour(wireName, fault.mode(), fault.delay().toMillis());
  }

  record Behaviour(String neighbour, Mode mode, long delayMillis) {}

  record FaultForm(@Nullable String mode, @Nullable JsonNode delayMillis) {
    Fault toFault() {
      var fieldReader = new FieldReader();
      Optional<Mode> behaviour = fieldReader.read("mode", mode, FaultForm::mode);
      String usual = Long.toString(Fault.USUAL_DELAY.toMillis());
      Duration delay =
          fieldReader
              .read(
                  "delayMillis",
                  Objects.requireNonNullElse(ScalarTextReader.text(delayMillis), usual),
                  FaultForm::delay)
              .orElse(Duration.ZERO);
      fieldReader.check();
      return new Fault(behaviour.orElseThrow(), delay);
    }

    private static Optional<Mode> mode(String text) {
      return Arrays.stream(Mode.values())
          .filter(known -> known.name().equals(text.toUpperCase(Locale.ROOT)))
          .findFirst();
    }

    private static Optional<Duration> delay(String text) {
      return Optional.of(text)
          .filter(digits -> digits.matches("\\d{1,6}"))
          .map(Long::valueOf)
          .filter(millis -> millis <= LONGEST_DELAY_MILLIS)
          .map(Duration::ofMillis);
    }
  }
}
