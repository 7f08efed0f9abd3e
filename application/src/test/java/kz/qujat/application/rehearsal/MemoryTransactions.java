package kz.qujat.application.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Supplier;
import kz.qujat.application.transaction.Transactions;

/// Rolls back when the work throws, as a database would. Within a running transaction, only the
/// changes of the work itself are rolled back.
public final class MemoryTransactions implements Transactions {
  private final List<Undoable> stores;
  private int underWay;

  MemoryTransactions(List<Undoable> stores) {
    this.stores = stores;
  }

  @Override
  public <T> T inOne(Supplier<T> work) {
    List<Runnable> marks = stores.stream().map(Undoable::mark).toList();
    underWay++;
    try {
      return work.get();
    } catch (RuntimeException e) {
      marks.forEach(Runnable::run);
      throw e;
    } finally {
      underWay--;
    }
  }

  /// Checks that no neighbour is called within a transaction.
  void refuseNeighbours() {
    assertThat(underWay).as("a neighbour is called inside a transaction").isZero();
  }
}
