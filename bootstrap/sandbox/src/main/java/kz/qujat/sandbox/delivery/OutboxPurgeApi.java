package kz.qujat.sandbox.delivery;

import java.util.Arrays;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.control.RecordNotFound;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/// Drops the messages of a simulated neighbour that the product has not received yet.
@RestController
final class OutboxPurgeApi {
  private final NeighbourOutbox neighbourOutbox;

  OutboxPurgeApi(NeighbourOutbox neighbourOutbox) {
    this.neighbourOutbox = neighbourOutbox;
  }

  @DeleteMapping("/sandbox/letters/{wireName}")
  Lost lose(@PathVariable String wireName) {
    Neighbour sender =
        Arrays.stream(Neighbour.values())
            .filter(known -> known.wireName().equals(wireName))
            .findFirst()
            .orElseThrow(RecordNotFound::new);
    return new Lost(neighbourOutbox.lose(sender));
  }

  record Lost(int letters) {}
}
