package kz.qujat.sandbox.neighbour;

import java.net.URI;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.NeighbourAddressProvider;
import kz.qujat.integration.neighbour.NeighbourPasswordProvider;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// The servers of all simulated neighbours. They are reachable as soon as this bean exists, so an
/// address can be used at once.
@Component
public final class SimulatedServers implements NeighbourAddressProvider, DisposableBean {
  private final Map<Neighbour, SimulatedServer> outlets = new EnumMap<>(Neighbour.class);

  SimulatedServers(
      List<Simulator> simulators, NeighbourPasswordProvider neighbourPasswordProvider) {
    for (Simulator simulator : simulators) {
      Neighbour neighbour = simulator.neighbour();
      outlets.put(
          neighbour, new SimulatedServer(simulator, neighbourPasswordProvider.ours(neighbour)));
    }
  }

  @Override
  public URI of(Neighbour neighbour) {
    return outlet(neighbour).address();
  }

  /// Returns the current behaviour of the neighbour.
  public Fault faultOf(Neighbour neighbour) {
    return outlet(neighbour).fault();
  }

  /// Sets the behaviour of the neighbour from now on.
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
