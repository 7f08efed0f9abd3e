package kz.qujat.web.live;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import kz.qujat.application.history.Tidings;
import kz.qujat.domain.application.ApplicationEvent;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Tells open pages when something has changed, as Server-Sent Events.
@Component
public final class Live {
  /// A browser comes back by itself after this.
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final Tidings tidings;
  private final Set<Onlooker> onlookers = ConcurrentHashMap.newKeySet();

  Live(Tidings tidings) {
    this.tidings = tidings;
  }

  /// A stream of events named `changed`, one after whatever is `relevant` has happened; several
  /// that come together are told once.
  public SseEmitter follow(Predicate<ApplicationEvent> relevant) {
    var emitter = new SseEmitter(LONGEST.toMillis());
    var onlooker = new Onlooker(emitter);
    Tidings.Following following =
        tidings.follow(event -> {
          if (relevant.test(event)) {
            onlooker.call();
          }
        });
    onlookers.add(onlooker);
    onlooker.stay(() -> {
      following.close();
      onlookers.remove(onlooker);
    });
    return emitter;
  }

  /// The product closes: nobody is kept looking.
  @EventListener(ContextClosedEvent.class)
  void leave() {
    onlookers.forEach(Onlooker::leave);
  }
}
