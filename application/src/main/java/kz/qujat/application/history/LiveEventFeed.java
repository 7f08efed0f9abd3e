package kz.qujat.application.history;

import java.util.function.Consumer;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.supervision.SupervisionEvent;

/// Publishes events to listeners as they happen, whichever instance of the product committed them.
///
/// An event is published when the read models already show it. Publication does not wait for a read
/// model that is more than a second behind.
public interface LiveEventFeed {
  /// Calls `listener` for every event from now on; events of one application arrive in order. A
  /// listener must not block, because it would delay all other listeners.
  Following follow(Consumer<ApplicationEvent> listener);

  /// Calls `listener` for every supervision event from now on, under the same conditions.
  Following followSupervision(Consumer<SupervisionEvent> listener);

  /// A subscription that lasts until it is closed.
  interface Following extends AutoCloseable {
    @Override
    void close();
  }
}
