package kz.qujat.application.history;

import java.util.Optional;

/// Marks all work for one request on its thread, so that the same history is read from the database
/// once for it. Whatever is appended meanwhile is noticed as usual.
public final class RequestScope {
  private static final ScopedValue<Object> REQUEST = ScopedValue.newInstance();

  private RequestScope() {}

  /// Does `work` for one request.
  public static <X extends Throwable> void run(Work<X> work) throws X {
    ScopedValue.where(REQUEST, new Object())
        .<Object, X>call(() -> {
          work.run();
          return REQUEST;
        });
  }

  /// The identity of the request for which the current thread works; empty in an event handler.
  public static Optional<Object> current() {
    return REQUEST.isBound() ? Optional.of(REQUEST.get()) : Optional.empty();
  }

  /// What is done for a request.
  @FunctionalInterface
  public interface Work<X extends Throwable> {
    void run() throws X;
  }
}
