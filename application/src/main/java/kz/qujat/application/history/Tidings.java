package kz.qujat.application.history;

import java.util.function.Consumer;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.supervision.SupervisionEvent;

/// What has just happened, told to whoever listens, wherever it was done.
///
/// When it is told, the lists show it already; but nobody is made to wait for a list that is more
/// than a second behind.
public interface Tidings {
  /// Calls `listener` for every event from now on, those of one application in their order. A
  /// listener must not wait, for the others wait with it.
  Following follow(Consumer<ApplicationEvent> listener);

  /// The same for what is done by supervision.
  Following followSupervision(Consumer<SupervisionEvent> listener);

  /// A listener that listens until it is closed.
  interface Following extends AutoCloseable {
    @Override
    void close();
  }
}
