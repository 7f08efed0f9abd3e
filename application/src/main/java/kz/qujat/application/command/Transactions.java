package kz.qujat.application.command;

import java.util.function.Supplier;

/// Several writes that happen together or not at all: papers put into the vault and the command
/// that refers to them. No neighbour is called inside.
public interface Transactions {
  /// Runs `work` in one transaction, rolled back when it throws. Inside one that is under way it
  /// commits together with that one; when it throws, only what it did itself is taken back.
  <T> T inOne(Supplier<T> work);
}
