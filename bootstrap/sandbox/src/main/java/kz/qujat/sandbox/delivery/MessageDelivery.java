package kz.qujat.sandbox.delivery;

import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.sandbox.delivery.NeighbourOutbox.Due;
import kz.qujat.sandbox.neighbour.Fault.Mode;
import kz.qujat.sandbox.neighbour.SimulatedServers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/// Delivers the messages of the simulated neighbours to the product. Each message is sent again
/// until the product has acknowledged it or refused it for good.
@Component
public final class MessageDelivery implements DisposableBean {
  private static final Logger LOG = LoggerFactory.getLogger(MessageDelivery.class);
  private static final long TICK_MILLIS = 200;
  private static final long GLANCE_MILLIS = 20;

  private final NeighbourOutbox neighbourOutbox;
  private final SimulatedServers simulatedServers;
  private final ProductClient productClient;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("sandbox-courier").factory());
  private final ExecutorService rounds =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("courier-", 0).factory());

  MessageDelivery(
      NeighbourOutbox neighbourOutbox,
      SimulatedServers simulatedServers,
      ProductClient productClient) {
    this.neighbourOutbox = neighbourOutbox;
    this.simulatedServers = simulatedServers;
    this.productClient = productClient;
  }

  /// Starts the delivery, including messages left over from an earlier run.
  public void start(List<RecurringSimulatorTask> chores) {
    neighbourOutbox.release();
    Runnable tick =
        () -> {
          chores.forEach(recurringSimulatorTask -> quietly(recurringSimulatorTask::attend));
          quietly(this::sweep);
        };
    var _ = clockwork.scheduleWithFixedDelay(tick, 0, TICK_MILLIS, TimeUnit.MILLISECONDS);
  }

  /// Delivers the due messages of a topic at once, and waits until the product has acknowledged
  /// them.
  ///
  /// @return whether it did so within `patience`; if not, the messages stay due
  public boolean bring(Neighbour sender, String topic, Duration patience) {
    long end = System.nanoTime() + patience.toNanos();
    try {
      sweep();
      while (!neighbourOutbox.isDone(topic)) {
        if (System.nanoTime() > end || simulatedServers.faultOf(sender).mode() == Mode.DOWN) {
          return false;
        }
        Thread.sleep(GLANCE_MILLIS);
      }
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private void sweep() {
    if (productClient.address().isPresent()) {
      neighbourOutbox.take().forEach(due -> rounds.execute(() -> quietly(() -> carry(due))));
    }
  }

  private void carry(Due due) {
    try {
      Neighbour sender = Neighbour.valueOf(due.sender());
      for (int copy = 0; copy < due.copiesLeft(); copy++) {
        if (!carryCopy(due, sender)) {
          neighbourOutbox.postpone(due.id());
          return;
        }
      }
      sweep();
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean carryCopy(Due due, Neighbour sender) throws InterruptedException {
    Mode mode = simulatedServers.faultOf(sender).mode();
    if (mode == Mode.DOWN) {
      return false;
    }
    OptionalInt first = deliver(due, sender);
    if (first.isEmpty() || !isFinal(first.getAsInt())) {
      return false;
    }
    int acknowledged = acknowledged(first);
    if (mode == Mode.DUPLICATE) {
      acknowledged += acknowledged(deliver(due, sender));
    }
    neighbourOutbox.settle(due.id(), acknowledged);
    return true;
  }

  private OptionalInt deliver(Due due, Neighbour sender) throws InterruptedException {
    OptionalInt status = productClient.deliver(sender, due.path(), due.messageId(), due.body());
    if (status.isPresent() && status.getAsInt() / 100 == 4) {
      LOG.warn(
          "The product refused {} of {}: {}",
          due.messageId(),
          sender.wireName(),
          status.getAsInt());
    }
    return status;
  }

  private static int acknowledged(OptionalInt status) {
    return status.isPresent() && status.getAsInt() / 100 == 2 ? 1 : 0;
  }

  /// Whether sending the same message again is useless. A status about authentication or about
  /// timing says nothing about the message itself.
  private static boolean isFinal(int status) {
    return switch (status) {
      case 401, 403, 408, 425, 429 -> false;
      default -> status / 100 == 2 || status / 100 == 4;
    };
  }

  private static void quietly(Runnable work) {
    try {
      work.run();
    } catch (RuntimeException e) {
      LOG.warn("Delivery of the sandbox's messages failed; it will be tried again", e);
    }
  }

  @Override
  public void destroy() {
    clockwork.shutdownNow();
    rounds.shutdownNow();
  }
}
