package kz.qujat.web.fake.memory;

import java.util.function.Consumer;
import kz.qujat.application.history.LiveEventFeed;
import kz.qujat.application.history.LiveEventFeed.Following;
import kz.qujat.domain.application.ApplicationEvent;
import kz.qujat.domain.supervision.SupervisionEvent;

/// Never notifies a listener; tests read events from the responses.
public final class Silence implements LiveEventFeed {
  @Override
  public Following follow(Consumer<ApplicationEvent> listener) {
    return () -> {};
  }

  @Override
  public Following followSupervision(Consumer<SupervisionEvent> listener) {
    return () -> {};
  }
}
