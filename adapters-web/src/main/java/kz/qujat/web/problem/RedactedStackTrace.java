package kz.qujat.web.problem;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The stack trace of an exception without its messages.
///
/// The message of a third-party exception may quote personal data that a caller sent.
final class RedactedStackTrace extends Throwable {
  private static final long serialVersionUID = 1;

  private RedactedStackTrace(Throwable original, @Nullable Throwable cause) {
    super(original.getClass().getName(), cause, false, true);
    setStackTrace(original.getStackTrace());
  }

  static RedactedStackTrace of(Throwable original) {
    return of(original, new HashSet<>());
  }

  private static RedactedStackTrace of(Throwable original, Set<Throwable> seen) {
    seen.add(original);
    @Nullable Throwable cause = original.getCause();
    return new RedactedStackTrace(
        original, cause == null || seen.contains(cause) ? null : of(cause, seen));
  }
}
