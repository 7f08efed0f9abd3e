package kz.qujat.application.command;

import java.time.Instant;
import java.util.function.Supplier;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.transaction.Transactions;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCommand;
import org.jspecify.annotations.Nullable;

/// Submits commands to the three aggregate types, and several of them in one transaction.
@ApplicationService
public record CommandService(
    ApplicationCommandSender applications,
    RefundCommandSender refunds,
    SupervisionCommandSender supervision,
    Transactions transactions,
    ClockAndIds clockAndIds) {
  /// Submits `command`, optionally only for a given version, and opens the refund cases that follow
  /// from it in the same transaction.
  ///
  /// @param ifVersion the version that the caller has seen, absent for any version
  /// @throws ApplicationRefused when the domain refuses
  /// @throws StaleVersion when the application is not at `ifVersion`
  public CommandResult submit(ApplicationCommand command, Actor actor, @Nullable Long ifVersion) {
    return transactions.inOne(() -> {
      CommandResult commandResult = applications.submit(command, actor, ifVersion);
      commandResult.refunds().forEach(open -> refunds.submit(open, actor));
      return commandResult;
    });
  }

  /// Submits `command` for any version.
  public CommandResult submit(ApplicationCommand command, Actor actor) {
    return submit(command, actor, null);
  }

  /// Submits a command to a refund case.
  ///
  /// @throws RefundRefused when the domain refuses
  public RefundState submit(RefundCommand command, Actor actor) {
    return refunds.submit(command, actor);
  }

  /// Submits a supervision command.
  ///
  /// @throws SupervisionRefused when the domain refuses
  public SupervisionCase submit(SupervisionCommand command, Actor actor) {
    return supervision.submit(command, actor);
  }

  /// Runs `work` in one transaction.
  public <T> T together(Supplier<T> work) {
    return transactions.inOne(work);
  }

  /// Returns the current legal moment. An act reads it once, when it begins.
  public Instant now() {
    return clockAndIds.now();
  }
}
