package kz.qujat.application.repetition;

import java.util.function.Supplier;

/// The answers already given to calls that carried a key, kept for 24 hours.
public interface Repetitions {
  /// Answers the call: with what `work` answers the first time, and with the same again whenever
  /// the call is repeated under its key. A repeat that comes while the first is under way waits for
  /// it.
  ///
  /// The answer is kept in the transaction of whatever `work` changes. Only answers below 500 are
  /// kept; with any other answer, everything `work` has changed is undone.
  ///
  /// @param body the body of the call as received, kept only as a keyed digest
  /// @throws KeyReused when the key was used with another body
  /// @throws StillRunning when the first call takes longer than a repeat can wait
  Answer once(Call call, byte[] body, Supplier<Answer> work);

  /// What makes two calls the same.
  ///
  /// @param caller a pseudonym or the name of a neighbour
  record Call(String caller, String method, String path, String key) {}

  /// The key has been used for something else.
  final class KeyReused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public KeyReused() {
      super("key reused with another body", null, false, false);
    }
  }

  /// The first call under this key has not been answered yet.
  final class StillRunning extends RuntimeException {
    private static final long serialVersionUID = 1;

    public StillRunning() {
      super("still running", null, false, false);
    }
  }
}
