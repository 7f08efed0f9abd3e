package kz.qujat.application.reconciliation;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.domain.lifecycle.ApplicationEvent;
import kz.qujat.domain.lifecycle.ApplicationEvent.CaseRetried;
import kz.qujat.domain.lifecycle.ApplicationEvent.DiscrepancyFound;
import kz.qujat.domain.lifecycle.Awaited;
import kz.qujat.domain.lifecycle.Discrepancy;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;

/// Mends what differs between our books and a neighbour's, as far as that can be done from here,
/// when somebody asks for it.
@ProcessingGroup(Mending.NAME)
public final class Mending {
  public static final String NAME = "reconciliation";

  private final CaseFiles cases;
  private final List<TheirBooks> books;

  public Mending(CaseFiles cases, List<TheirBooks> books) {
    this.cases = cases;
    this.books = List.copyOf(books);
  }

  @EventHandler
  void on(ApplicationEvent event) {
    if (event instanceof CaseRetried retried && retried.awaited() == Awaited.RECONCILIATION) {
      CaseFile file = cases.get(retried.application());
      open(file).forEach(found -> mend(file, found));
    }
  }

  private static Stream<DiscrepancyFound> open(CaseFile file) {
    Set<Discrepancy> open = file.application().attention().discrepancies();
    return file.events().stream()
        .filter(DiscrepancyFound.class::isInstance)
        .map(DiscrepancyFound.class::cast)
        .filter(found -> open.contains(found.discrepancy()));
  }

  private void mend(CaseFile file, DiscrepancyFound found) {
    books.stream()
        .filter(theirs -> theirs.book() == found.discrepancy().book())
        .forEach(theirs -> theirs.mend(file, found.discrepancy(), found.day()));
  }
}
