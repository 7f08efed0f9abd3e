package kz.qujat.integration.neighbour;

import kz.qujat.application.neighbour.Neighbour;
import org.springframework.context.annotation.Fallback;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/// The passwords from the settings, unless another bean provides them.
@Component
@Lazy
@Fallback
record ConfiguredNeighbourPasswords(NeighbourSettings settings)
    implements NeighbourPasswordProvider {
  @Override
  public String ours(Neighbour at) {
    return settings.password(at);
  }

  @Override
  public String theirs(Neighbour neighbour) {
    return settings.inboundPassword(neighbour);
  }
}
