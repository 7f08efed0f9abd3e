package kz.qujat.application.rehearsal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.qujat.application.command.ClockAndIds;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.eligibility.EligibilityService;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFileQuery;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.refund.RefundDetails;
import kz.qujat.application.refund.RefundDetailsQuery;
import kz.qujat.application.supervision.OpenDiscrepancyQuery;
import kz.qujat.application.supervision.UnclearElementReporter;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.eligibility.PilotPeriod;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.refund.RefundState;

/// The test setup for use cases: a clock, the stores, and the fake neighbours.
public final class Rehearsal {
  public final StoppedClock clock = new StoppedClock();
  public final MemoryHistories histories = new MemoryHistories();
  public final MemoryStreams streams = new MemoryStreams(histories);
  public final MemoryPeople people = new MemoryPeople();
  public final MemoryVault vault = new MemoryVault();
  public final MemoryImages images = new MemoryImages();
  public final MemoryReferences references = new MemoryReferences();
  public final MemoryTransactions transactions =
      new MemoryTransactions(List.of(histories, vault, images, references));

  public final PlayedRegister register = new PlayedRegister(wireTo(Neighbour.CIVIL_REGISTRY));
  public final PlayedGateway gateway = new PlayedGateway(wireTo(Neighbour.PAYMENT));
  public final PlayedNode node = new PlayedNode(wireTo(Neighbour.CENTRAL_NODE));
  public final PlayedAuthority authority = new PlayedAuthority(wireTo(Neighbour.TAX));
  public final PlayedNotifier notifier = new PlayedNotifier(wireTo(Neighbour.NOTIFICATION));
  public final PlayedSignatures signatures = new PlayedSignatures();

  private final AtomicLong numbers = new AtomicLong();
  public final ClockAndIds clockAndIds =
      new ClockAndIds(clock, () -> new UUID(3, numbers.incrementAndGet()));

  public final CommandService commands =
      new CommandService(streams, streams, streams, transactions, clockAndIds);
  public final CaseFileQuery cases = new CaseFileQuery(histories);
  public final RefundDetailsQuery refunds = new RefundDetailsQuery(histories);
  public final OpenDiscrepancyQuery discrepancies = new OpenDiscrepancyQuery(histories);
  public final EligibilityRules rules;
  public final EligibilityService desk;
  public final Journey journey = new Journey(this);

  /// Creates a setup in which the pilot runs without an end.
  public Rehearsal() {
    this(Cast.OPEN_ENDED);
  }

  public Rehearsal(PilotPeriod pilot) {
    rules = new EligibilityRules(30, 10, 16, pilot, "2025-05");
    desk =
        new EligibilityService(register, cases, vault, rules, new UnclearElementReporter(commands));
  }

  public CaseFile fileOf(ApplicationId application) {
    return cases.get(application);
  }

  /// The refunds of an application, in the order in which they were opened.
  public List<RefundState> refundsOf(ApplicationId application) {
    return refunds.of(application).stream().map(RefundDetails::refund).toList();
  }

  /// The only refund of an application.
  public RefundState refundOf(ApplicationId application) {
    List<RefundState> all = refundsOf(application);
    assertThat(all).as("one refund of %s", application).hasSize(1);
    return all.getFirst();
  }

  public Wire wireTo(Neighbour neighbour) {
    return new Wire(neighbour, transactions);
  }
}
