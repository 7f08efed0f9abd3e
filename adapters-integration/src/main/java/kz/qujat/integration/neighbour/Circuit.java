package kz.qujat.integration.neighbour;

import io.github.resilience4j.bulkhead.Bulkhead;
import io.github.resilience4j.bulkhead.BulkheadFullException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import java.util.function.Supplier;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;

/// Circuit breaker and bulkhead for all calls to one neighbour, so that its failures do not affect
/// the rest of the product. The number of concurrent calls is limited. While most calls fail, the
/// circuit is open and no calls are made for a while.
public final class Circuit {
  private final Neighbour neighbour;
  private final Bulkhead bulkhead;
  private final CircuitBreaker breaker;

  Circuit(Neighbour neighbour, Bulkhead bulkhead, CircuitBreaker breaker) {
    this.neighbour = neighbour;
    this.bulkhead = bulkhead;
    this.breaker = breaker;
  }

  /// Makes the call, or fails at once without making it.
  ///
  /// @throws NeighbourUnavailable when the call throws it, when too many calls are waiting, or when
  ///   the circuit is open
  public <T> T through(Supplier<T> call) {
    try {
      return bulkhead.executeSupplier(() -> breaker.executeSupplier(call));
    } catch (BulkheadFullException _) {
      throw new NeighbourUnavailable(neighbour, "too many calls wait for it");
    } catch (CallNotPermittedException _) {
      throw NeighbourUnavailable.circuitOpen(neighbour);
    }
  }
}
