package kz.qujat.benchmark.product;

import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import kz.qujat.application.dispatch.CentralNode;
import kz.qujat.domain.filing.ApplicationId;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/// A central node that takes every order at once and answers when the product has recorded that it
/// was sent.
public final class InProcessNode implements CentralNode {
  private final Queue<ApplicationId> ordered = new ConcurrentLinkedQueue<>();

  @Override
  public Receipt order(Order order) {
    if (TransactionSynchronizationManager.isSynchronizationActive()) {
      TransactionSynchronizationManager.registerSynchronization(
          new TransactionSynchronization() {
            @Override
            public void afterCommit() {
              ordered.add(order.application());
            }
          });
    } else {
      ordered.add(order.application());
    }
    return new Receipt.Received();
  }

  /// Returns an application whose order has arrived, if there is one.
  Optional<ApplicationId> nextOrdered() {
    return Optional.ofNullable(ordered.poll());
  }
}
