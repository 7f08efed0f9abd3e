package kz.qujat.web.live;

import jakarta.servlet.http.HttpSession;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import kz.qujat.application.history.LiveEventFeed;
import kz.qujat.application.session.SignedInSessions;
import kz.qujat.domain.application.ApplicationEvent;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// Notifies open pages of changes, by server-sent events.
@Component
public final class LiveUpdates {
  /// A stream ends after this time; the browser then reconnects by itself.
  private static final Duration LONGEST = Duration.ofMinutes(30);

  private final LiveEventFeed liveEventFeed;
  private final SignedInSessions sessions;
  private final StreamPlaces places = new StreamPlaces();
  private final Set<SseSubscriber> onlookers = ConcurrentHashMap.newKeySet();

  LiveUpdates(LiveEventFeed liveEventFeed, SignedInSessions sessions) {
    this.liveEventFeed = liveEventFeed;
    this.sessions = sessions;
  }

  /// A stream that sends an event named `changed` after each `relevant` event. It ends with the
  /// session of the current request.
  ///
  /// Several events that arrive together are reported once. Whether an event is relevant is decided
  /// on the thread of the stream.
  ///
  /// @throws BudgetExceeded when the caller follows too many streams already
  /// @throws ProblemException `BUSY` when there are too many streams in all
  public SseEmitter follow(Predicate<ApplicationEvent> relevant) {
    StreamPlaces.Place place = places.take(caller());
    var emitter = new SseEmitter(LONGEST.toMillis());
    var sseSubscriber = new SseSubscriber(emitter, relevant, sessionCheck());
    LiveEventFeed.Following following = liveEventFeed.follow(sseSubscriber::call);
    onlookers.add(sseSubscriber);
    sseSubscriber.stay(() -> {
      following.close();
      onlookers.remove(sseSubscriber);
      place.leave();
    });
    return emitter;
  }

  private BooleanSupplier sessionCheck() {
    var request =
        ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
    @Nullable HttpSession session = request.getSession(false);
    if (session == null) {
      return () -> false;
    }
    String id = session.getId();
    return () -> sessions.isOpen(id);
  }

  private static String caller() {
    @Nullable Authentication caller = SecurityContextHolder.getContext().getAuthentication();
    return caller == null ? "" : caller.getName();
  }

  /// Ends all streams when the application context closes.
  @EventListener(ContextClosedEvent.class)
  void leave() {
    onlookers.forEach(SseSubscriber::leave);
  }
}
