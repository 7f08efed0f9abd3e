package kz.qujat.integration.neighbour;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.function.Supplier;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;

/// What every call of one neighbour goes through, so that its trouble stays its own: only so many
/// calls wait for it at a time, and while most of them fail it is left alone for a while.
public final class Circuit {
  private final Neighbour neighbour;
  private final Bulkhead places;
  private final CircuitBreaker breaker;

  Circuit(Neighbour neighbour, Bulkhead places, CircuitBreaker breaker) {
    this.neighbour = neighbour;
    this.places = places;
    this.breaker = breaker;
  }

  /// Makes the call, or says at once that it is not made.
  ///
  /// @throws NeighbourUnavailable when the call ends so, when too many others wait, or when the
  ///   neighbour is left alone
  public <T> T through(Supplier<T> call) {
    try {
      return places.executeSupplier(() -> breaker.executeSupplier(call));
    } catch (BulkheadFullException _) {
      throw new NeighbourUnavailable(neighbour, "too many calls wait for it");
    } catch (CallNotPermittedException _) {
      throw NeighbourUnavailable.circuitOpen(neighbour);
    }
  }
}
