package kz.qujat.application.transaction;

import java.util.function.Supplier;

/// Groups writes into one transaction, for instance a vault record and the command that refers to
/// it. No neighbouring system is called in a transaction that has already written: until it ends,
/// all event processors would wait. An event handler calls first and submits its command after.
public interface Transactions {
  /// Runs `work` in one transaction, which is rolled back when `work` throws. Within a running
  /// transaction, the changes commit together with it; when `work` throws, only its own changes are
  /// rolled back.
  ///
  /// Work inside other work is part of it: when the inner work throws, all of the outer work is
  /// rolled back, even if the outer work catches the exception. When a command loses a race against
  /// another transaction, the outermost work runs again; it must not depend on running once.
  ///
  /// @throws ConcurrentChange when the work has lost too many races
  <T> T inOne(Supplier<T> work);
}
