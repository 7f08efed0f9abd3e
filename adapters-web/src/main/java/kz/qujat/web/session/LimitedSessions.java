package kz.qujat.web.session;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Primary;
import org.springframework.core.convert.ConversionException;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/// The sessions of browsers, with their limits. A session that cannot be read is deleted: its owner
/// signs in again.
///
/// @param <S> the sessions of the store
@Component
@Primary
final class LimitedSessions<S extends Session> implements SessionRepository<LimitedSession<S>> {
  private static final Logger LOG = LoggerFactory.getLogger(LimitedSessions.class);

  private final FindByIndexNameSessionRepository<S> store;
  private final SessionSettings settings;

  LimitedSessions(FindByIndexNameSessionRepository<S> store, SessionSettings settings) {
    this.store = store;
    this.settings = settings;
  }

  @Override
  public LimitedSession<S> createSession() {
    var session = new LimitedSession<>(store.createSession(), settings);
    session.limit(Instant.now());
    return session;
  }

  @Override
  public void save(LimitedSession<S> session) {
    store.save(session.stored());
  }

  @Override
  public @Nullable LimitedSession<S> findById(String id) {
    @Nullable S stored = store.findById(id);
    if (stored == null) {
      return null;
    }
    try {
      // Attributes are decoded when they are first used, which would be too late.
      stored.getAttributeNames().forEach(stored::getAttribute);
    } catch (ConversionException e) {
      LOG.warn("A session cannot be read and ends: {}", e.getClass().getSimpleName());
      store.deleteById(id);
      return null;
    }
    var session = new LimitedSession<>(stored, settings);
    if (session.isOver(Instant.now())) {
      store.deleteById(id);
      return null;
    }
    return session;
  }

  @Override
  public void deleteById(String id) {
    store.deleteById(id);
  }
}
