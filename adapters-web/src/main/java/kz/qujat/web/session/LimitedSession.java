package kz.qujat.web.session;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.Session;

/// A stored session that ends at the latest allowed time, however often it is used.
///
/// @param <S> the session of the store
final class LimitedSession<S extends Session> implements Session {
  /// The last access is stored only when it is later by this part of the limit.
  private static final int PRECISION = 30;

  private final S stored;
  private final SessionSettings settings;

  LimitedSession(S stored, SessionSettings settings) {
    this.stored = stored;
    this.settings = settings;
  }

  S stored() {
    return stored;
  }

  /// Whether the session has reached its greatest age.
  boolean isOver(Instant now) {
    return !rest(now).isPositive();
  }

  /// Limits the remaining time, as seen from `now`.
  void limit(Instant now) {
    Duration rest = isSignedIn() ? min(settings.idle(), rest(now)) : rest(now);
    // In full seconds. Zero would mean that the session never expires.
    stored.setMaxInactiveInterval(Duration.ofSeconds(Math.max(1, rest.toSeconds())));
  }

  private Duration rest(Instant now) {
    Duration age = Duration.between(stored.getCreationTime(), now);
    return (isSignedIn() ? settings.absolute() : settings.signIn()).minus(age);
  }

  private boolean isSignedIn() {
    return stored
        .getAttributeNames()
        .contains(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  @Override
  public void setLastAccessedTime(Instant now) {
    Duration since = Duration.between(stored.getLastAccessedTime(), now);
    if (BackgroundRequestFilter.isRunning()
        || since.multipliedBy(PRECISION).compareTo(settings.idle()) < 0) {
      return;
    }
    stored.setLastAccessedTime(now);
    limit(now);
  }

  @Override
  public void setAttribute(String name, Object value) {
    boolean before = isSignedIn();
    stored.setAttribute(name, value);
    if (before != isSignedIn()) {
      Instant now = Instant.now();
      stored.setLastAccessedTime(now);
      limit(now);
    }
  }

  @Override
  public String getId() {
    return stored.getId();
  }

  @Override
  public String changeSessionId() {
    return stored.changeSessionId();
  }

  @Override
  @SuppressWarnings("TypeParameterUnusedInFormals") // the signature of Spring Session
  public <T> @Nullable T getAttribute(String name) {
    return stored.getAttribute(name);
  }

  @Override
  public Set<String> getAttributeNames() {
    return stored.getAttributeNames();
  }

  @Override
  public void removeAttribute(String name) {
    stored.removeAttribute(name);
  }

  @Override
  public Instant getCreationTime() {
    return stored.getCreationTime();
  }

  @Override
  public Instant getLastAccessedTime() {
    return stored.getLastAccessedTime();
  }

  /// Nothing: the settings alone limit a session.
  @Override
  public void setMaxInactiveInterval(Duration interval) {}

  @Override
  public Duration getMaxInactiveInterval() {
    return stored.getMaxInactiveInterval();
  }

  @Override
  public boolean isExpired() {
    return stored.isExpired();
  }
}
