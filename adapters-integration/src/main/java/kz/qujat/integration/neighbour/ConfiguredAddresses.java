package kz.qujat.integration.neighbour;

import java.net.URI;
import kz.qujat.application.neighbour.Neighbour;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The addresses from the settings, unless another bean provides them.
@Component
@Lazy
@Fallback
record ConfiguredAddresses(NeighbourSettings settings) implements NeighbourAddressProvider {
  @Override
  public URI of(Neighbour neighbour) {
    return settings.url(neighbour);
  }
}
