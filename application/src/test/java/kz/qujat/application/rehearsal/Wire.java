package kz.qujat.application.rehearsal;

import java.util.ArrayDeque;
import java.util.Deque;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.neighbour.NeighbourUnavailable;

/// The connection to a neighbour, which a test can cut.
public final class Wire {
  private final Neighbour neighbour;
  private final MemoryTransactions transactions;
  private final Deque<Runnable> meanwhile = new ArrayDeque<>();
  private boolean cut;
  private int calls;

  Wire(Neighbour neighbour, MemoryTransactions transactions) {
    this.neighbour = neighbour;
    this.transactions = transactions;
  }

  /// From now on no answer comes.
  public void cut() {
    cut = true;
  }

  public void mend() {
    cut = false;
  }

  /// Runs `happening` while the next call waits for its answer.
  public void meanwhile(Runnable happening) {
    meanwhile.add(happening);
  }

  /// How often the neighbour was called, with or without an answer.
  public int calls() {
    return calls;
  }

  public void cross() {
    transactions.refuseNeighbours();
    calls++;
    if (cut) {
      throw new NeighbourUnavailable(neighbour, "no answer");
    }
    if (!meanwhile.isEmpty()) {
      meanwhile.remove().run();
    }
  }
}
