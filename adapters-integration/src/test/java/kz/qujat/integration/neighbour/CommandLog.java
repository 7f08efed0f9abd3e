package kz.qujat.integration.neighbour;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.ApplicationCommandSender;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandResult;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.command.RefundCommandSender;
import kz.qujat.application.command.RefundRefused;
import kz.qujat.application.command.SupervisionCommandSender;
import kz.qujat.application.transaction.Transactions;
import kz.qujat.domain.application.Application.Begun;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.ApplicationRefusal;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.Money;
import kz.qujat.domain.duty.PaymentRequestId;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.Eligibility.Verdict;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Payer.Citizen;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundCommand;
import kz.qujat.domain.refund.RefundGround;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.refund.RefundRefusal;
import kz.qujat.domain.refund.RefundRefusal.NoSuchRefund;
import kz.qujat.domain.refund.RefundState;
import kz.qujat.domain.refund.RefundState.Progress.AwaitingBankAccount;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.supervision.SupervisionCase;
import kz.qujat.domain.supervision.SupervisionCommand;
import org.jspecify.annotations.Nullable;

/// Records the commands of all event families instead of carrying them out. There is one
/// application and one refund.
final class CommandLog
    implements ApplicationCommandSender,
        RefundCommandSender,
        SupervisionCommandSender,
        Transactions {
  static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
  static final ApplicationId APPLICATION = new ApplicationId(id(1));
  static final PaymentRequestId PAYMENT = new PaymentRequestId(id(2));
  static final RefundId REFUND = new RefundId(id(3));
  static final CitizenId AIGUL = new CitizenId(id(4));
  static final RefundId NEW_REFUND = new RefundId(id(9));

  private static final LocalDate TODAY = CivilDate.at(NOW);
  private static final Digest DIGEST = new Digest("0".repeat(64));
  static final ApplicationStarted STARTED =
      new ApplicationStarted(
          APPLICATION,
          AIGUL,
          new Evidence(
              Verdict.DUTY_PAYABLE, TODAY, DIGEST, TODAY, new EligibilityWindow(TODAY, TODAY), "1"),
          new PointCode("7501"),
          DIGEST,
          null,
          "1",
          null,
          NOW);

  private final List<Object> commands = new ArrayList<>();
  private @Nullable ApplicationRefusal applicationRefusal;
  private @Nullable RefundRefusal refundRefusal;

  static UUID id(long number) {
    return new UUID(0x0198c0de_0000_7000L, 0x8000_0000_0000_0000L | number);
  }

  CommandService service() {
    var clockAndIds = new ClockAndIds(InstantSource.fixed(NOW), NEW_REFUND::value);
    return new CommandService(this, this, this, this, clockAndIds);
  }

  /// Returns the recorded commands of all event families.
  List<Object> commands() {
    return commands;
  }

  /// From now on, refuses every command to the application.
  void refuses(ApplicationRefusal like) {
    applicationRefusal = like;
  }

  /// From now on, refuses every command to the refund.
  void refuses(RefundRefusal like) {
    refundRefusal = like;
  }

  void refusesNothing() {
    applicationRefusal = null;
    refundRefusal = null;
  }

  @Override
  public CommandResult submit(ApplicationCommand command, Actor actor, @Nullable Long ifVersion) {
    if (applicationRefusal != null) {
      throw new ApplicationRefused(applicationRefusal);
    }
    commands.add(command);
    Begun application = Lifecycle.evolve(new NotStarted(), STARTED);
    return new CommandResult(application, 1, List.of(), List.of());
  }

  @Override
  public RefundState submit(RefundCommand command, Actor actor) {
    if (refundRefusal != null) {
      throw new RefundRefused(refundRefusal);
    }
    if (!command.refund().equals(REFUND)) {
      throw new RefundRefused(new NoSuchRefund());
    }
    commands.add(command);
    return new RefundState(
        REFUND,
        APPLICATION,
        PAYMENT,
        Money.tenge(865),
        RefundGround.ANNULLED,
        new Citizen(AIGUL),
        DIGEST,
        NOW,
        1,
        new AwaitingBankAccount(NOW, Set.of()));
  }

  @Override
  public SupervisionCase submit(SupervisionCommand command, Actor actor) {
    commands.add(command);
    return new SupervisionCase.NotBegun();
  }

  /// Undoes what failed work has recorded, like a database transaction.
  @Override
  public <T> T inOne(Supplier<T> work) {
    int before = commands.size();
    try {
      return work.get();
    } catch (RuntimeException failure) {
      commands.subList(before, commands.size()).clear();
      throw failure;
    }
  }
}
