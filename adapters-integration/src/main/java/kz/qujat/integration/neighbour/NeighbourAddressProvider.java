package kz.qujat.integration.neighbour;

import java.net.URI;
import kz.qujat.application.neighbour.Neighbour;

/// The base addresses of the neighbours.
public interface NeighbourAddressProvider {
  /// Returns the base address of a neighbour's services, without a trailing slash.
  ///
  /// @throws IllegalStateException when none is configured
  URI of(Neighbour neighbour);
}
