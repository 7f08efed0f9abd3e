package kz.qujat.sandbox.registry;

import java.util.Map;
import java.util.Optional;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.Fields;
import org.springframework.context.annotation.Profile;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Puts people into the simulated register.
@RestController
@Profile("sandbox")
final class CitizensApi {
  private final SimulatedRegistry registry;

  CitizensApi(SimulatedRegistry registry) {
    this.registry = registry;
  }

  @PutMapping("/sandbox/citizens/{iin}")
  Map<String, String> enter(@PathVariable String iin, @RequestBody CitizenForm person) {
    var fields = new Fields();
    Optional<Iin> number = fields.read("iin", iin, Iin::parse);
    fields.check();
    registry.enter(number.orElseThrow(), person);
    return Map.of("iin", iin);
  }
}
