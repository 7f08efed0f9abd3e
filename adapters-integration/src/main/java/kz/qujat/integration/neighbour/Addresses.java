package kz.qujat.integration.neighbour;

import java.net.URI;
import kz.qujat.application.neighbour.Neighbour;

/// Where the neighbours are.
public interface Addresses {
  /// The address under which all services of a neighbour lie, without a slash at its end.
  ///
  /// @throws IllegalStateException when none is configured
  URI of(Neighbour neighbour);
}
