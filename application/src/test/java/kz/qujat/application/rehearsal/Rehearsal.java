package kz.qujat.application.rehearsal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import kz.qujat.application.eligibility.EligibilityDesk;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.Notary;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.application.payment.UnreadableMoney;
import kz.qujat.domain.lifecycle.ApplicationId;

/// The stage on which the use cases are played: a clock, the stores, and the neighbours.
public final class Rehearsal {
  public final StoppedClock clock = new StoppedClock();
  public final MemoryApplications applications = new MemoryApplications();
  public final MemoryPeople people = new MemoryPeople();
  public final MemoryVault vault = new MemoryVault();
  public final MemoryImages images = new MemoryImages();
  public final MemoryTransactions transactions =
      new MemoryTransactions(List.of(applications, vault, images));

  public final PlayedRegister register = new PlayedRegister(wireTo(Neighbour.CIVIL_REGISTRY));
  public final PlayedGateway gateway = new PlayedGateway(wireTo(Neighbour.PAYMENT));
  public final PlayedNode node = new PlayedNode(wireTo(Neighbour.CENTRAL_NODE));
  public final PlayedAuthority authority = new PlayedAuthority(wireTo(Neighbour.TAX));
  public final PlayedNotifier notifier = new PlayedNotifier(wireTo(Neighbour.NOTIFICATION));
  public final PlayedSignatures signatures = new PlayedSignatures();

  /// Money that could not be read.
  public final List<UnreadableMoney> setAside = new ArrayList<>();

  private final AtomicLong numbers = new AtomicLong();
  private final Notary notary = new Notary(clock, () -> new UUID(3, numbers.incrementAndGet()));

  public final Chancery chancery = new Chancery(applications, transactions, notary);
  public final CaseFiles cases = new CaseFiles(applications);
  public final EligibilityDesk desk =
      new EligibilityDesk(register, cases, vault, Cast.RULES, notary);
  public final Journey journey = new Journey(this);

  public CaseFile fileOf(ApplicationId application) {
    return cases.get(application);
  }

  public Wire wireTo(Neighbour neighbour) {
    return new Wire(neighbour, transactions);
  }
}
