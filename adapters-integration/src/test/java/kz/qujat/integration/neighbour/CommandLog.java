package kz.qujat.integration.neighbour;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.Applications;
import kz.qujat.application.command.CommandRefused;
import kz.qujat.application.command.Receipt;
import kz.qujat.application.command.Transactions;
import kz.qujat.application.history.Histories;
import kz.qujat.application.history.Recorded;
import kz.qujat.domain.application.Application.Filed;
import kz.qujat.domain.application.Application.NotStarted;
import kz.qujat.domain.application.ApplicationCommand;
import kz.qujat.domain.application.DraftEvent.ApplicationStarted;
import kz.qujat.domain.calendar.CivilDate;
import kz.qujat.domain.duty.PaymentId;
import kz.qujat.domain.eligibility.Eligibility.Evidence;
import kz.qujat.domain.eligibility.EligibilityWindow;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.lifecycle.Lifecycle;
import kz.qujat.domain.person.ApplicantId;
import kz.qujat.domain.person.PointCode;
import kz.qujat.domain.refund.RefundId;
import kz.qujat.domain.signature.Digest;
import kz.qujat.domain.ticket.TicketNumber;
import org.jspecify.annotations.Nullable;

/// The applications, of which there is one, with commands written down instead of carried out.
final class CommandLog implements Applications, Histories, Transactions {
  static final Instant NOW = Instant.parse("2026-03-02T05:00:00Z");
  static final ApplicationId APPLICATION = new ApplicationId(id(1));
  static final PaymentId PAYMENT = new PaymentId(id(2));
  static final RefundId REFUND = new RefundId(id(3));
  static final ApplicantId AIGUL = new ApplicantId(id(4));

  private static final LocalDate TODAY = CivilDate.at(NOW);
  private static final Digest DIGEST = new Digest("0".repeat(64));
  private static final ApplicationStarted STARTED =
      new ApplicationStarted(
          APPLICATION,
          AIGUL,
          DIGEST,
          new Evidence("ELIGIBLE", TODAY, TODAY, new EligibilityWindow(TODAY, TODAY), "1"),
          new PointCode("7501"),
          DIGEST,
          null,
          NOW);

  private final List<ApplicationCommand> commands = new ArrayList<>();
  private @Nullable Refusal refusal;

  private static UUID id(long number) {
    return new UUID(0x0198c0de_0000_7000L, 0x8000_0000_0000_0000L | number);
  }

  Chancery chancery() {
    return new Chancery(this, this, new Notary(InstantSource.fixed(NOW), () -> id(9)));
  }

  List<ApplicationCommand> commands() {
    return commands;
  }

  /// From now on every command is refused like this.
  void refuses(Refusal like) {
    refusal = like;
  }

  @Override
  public Receipt submit(ApplicationCommand command, Actor actor) {
    if (refusal != null) {
      throw new CommandRefused(refusal);
    }
    commands.add(command);
    return new Receipt((Filed) Lifecycle.evolve(new NotStarted(), STARTED), 1, true);
  }

  @Override
  public Receipt submit(ApplicationCommand command, Actor actor, long expectedVersion) {
    throw new UnsupportedOperationException();
  }

  @Override
  public <T> T inOne(Supplier<T> work) {
    return work.get();
  }

  @Override
  public List<Recorded> of(ApplicationId application) {
    return application.equals(APPLICATION)
        ? List.of(new Recorded(STARTED, 0, 0, "application-started", "1", "{}", citizen(), NOW))
        : List.of();
  }

  private static Actor citizen() {
    return Actor.citizen(AIGUL);
  }

  @Override
  public Optional<ApplicationId> askedFor(PaymentId payment) {
    return payment.equals(PAYMENT) ? Optional.of(APPLICATION) : Optional.empty();
  }

  @Override
  public Optional<ApplicationId> refunding(RefundId refund) {
    return refund.equals(REFUND) ? Optional.of(APPLICATION) : Optional.empty();
  }

  @Override
  public List<ApplicationId> startedBy(ApplicantId applicant) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ApplicationId> registeredUnder(TicketNumber ticket) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ApplicationId> replacementOf(ApplicationId annulled) {
    throw new UnsupportedOperationException();
  }
}
