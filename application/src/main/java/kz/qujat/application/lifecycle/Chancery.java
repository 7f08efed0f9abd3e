package kz.qujat.application.lifecycle;

import java.util.function.Supplier;
import kz.qujat.domain.lifecycle.ApplicationCommand;
import org.jspecify.annotations.Nullable;

/// The office every act passes through: it stamps and numbers it, files the papers that belong to
/// it, and submits it, all together or not at all.
public record Chancery(Applications applications, Transactions transactions, Notary notary) {
  /// Submits `command`, on condition of a version when the caller names one.
  ///
  /// @param ifVersion the version the caller has seen, absent when any will do
  /// @throws CommandRefused when the domain refuses
  /// @throws StaleVersion when the application has another version than `ifVersion`
  public Receipt submit(ApplicationCommand command, Actor actor, @Nullable Long ifVersion) {
    return ifVersion == null
        ? applications.submit(command, actor)
        : applications.submit(command, actor, ifVersion);
  }

  /// Runs `work` in one transaction.
  public <T> T together(Supplier<T> work) {
    return transactions.inOne(work);
  }
}
