package kz.qujat.sandbox.registry;

import java.util.Map;
import java.util.Optional;
import kz.qujat.domain.person.Iin;
import kz.qujat.integration.neighbour.FieldReader;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/// Enters people into the simulated register.
@RestController
final class CitizensApi {
  private final SimulatedRegistry registry;

  CitizensApi(SimulatedRegistry registry) {
    this.registry = registry;
  }

  @PutMapping("/sandbox/citizens/{iin}")
  Map<String, String> enter(@PathVariable String iin, @RequestBody CitizenForm person) {
    registry.enter(number(iin), person);
    return Map.of("iin", iin);
  }

  /// Makes the register answer a request for this IIN with exactly the given record, however
  /// malformed.
  @PutMapping(
      path = "/sandbox/citizens/{iin}/record",
      consumes = MediaType.APPLICATION_XML_VALUE,
      produces = MediaType.APPLICATION_JSON_VALUE)
  Map<String, String> answerExactly(@PathVariable String iin, @RequestBody byte[] person) {
    registry.enter(number(iin), RawRecord.of(person));
    return Map.of("iin", iin);
  }

  private static Iin number(String iin) {
    var fieldReader = new FieldReader();
    Optional<Iin> number = fieldReader.read("iin", iin, Iin::parse);
    fieldReader.check();
    return number.orElseThrow();
  }
}
