package kz.qujat.sandbox.neighbour;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.Credentials;
import kz.qujat.integration.neighbour.NeighbourAddresses;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// All simulated neighbours, reachable from the moment this exists; whoever learns an address can
/// use it.
@Component
public final class SimulatedServers implements NeighbourAddresses, DisposableBean {
  private final Map<Neighbour, SimulatedServer> outlets = new EnumMap<>(Neighbour.class);

  SimulatedServers(List<Simulator> simulators, Credentials credentials) {
    for (Simulator simulator : simulators) {
      Neighbour neighbour = simulator.neighbour();
      outlets.put(neighbour, new SimulatedServer(simulator, credentials.ours(neighbour)));
    }
  }

  @Override
  public URI of(Neighbour neighbour) {
    return outlet(neighbour).address();
  }

  /// How the neighbour behaves now.
  public Fault faultOf(Neighbour neighbour) {
    return outlet(neighbour).fault();
  }

  /// From now on the neighbour behaves like this.
  public void behave(Neighbour neighbour, Fault fault) {
    outlet(neighbour).behave(fault);
  }

  private SimulatedServer outlet(Neighbour neighbour) {
    @Nullable SimulatedServer simulatedServer = outlets.get(neighbour);
    return Optional.ofNullable(simulatedServer)
        .orElseThrow(() -> new IllegalStateException("not simulated: " + neighbour.wireName()));
  }

  @Override
  public void destroy() {
    outlets.values().forEach(SimulatedServer::close);
  }
}
