package kz.qujat.application.idempotency;

import java.util.function.Supplier;

/// Stores the responses to calls with an idempotency key for 24 hours.
public interface IdempotentCalls {
  /// Runs `work` for the first call with a key, and returns the same response for every repetition
  /// of the call. A repetition that arrives while the first call is running waits for it.
  ///
  /// The response is stored in the transaction of the changes that `work` makes. Only responses
  /// below 500 are stored; any other response rolls back everything that `work` has changed.
  ///
  /// @param body the request body as received; only a keyed digest of it is stored
  /// @throws KeyReused when the key was used with another body
  /// @throws StillRunning when the first call takes longer than a repetition can wait
  StoredResponse once(Call call, byte[] body, Supplier<StoredResponse> work);

  /// The properties in which a call and its repetition agree.
  ///
  /// @param caller a pseudonym or the name of a neighbour
  record Call(String caller, String method, String path, String key) {}

  /// Thrown when the key was used with another body.
  final class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public KeyReused() {
      super("key reused with another body", null, false, false);
    }
  }

  /// Thrown when the first call with this key has not been answered yet.
  final class StillRunning extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StillRunning() {
      super("still running", null, false, false);
    }
  }
}
