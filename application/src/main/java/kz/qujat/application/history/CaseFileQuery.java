package kz.qujat.application.history;

import java.util.List;
import java.util.Optional;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.ApplicationRefused;
import kz.qujat.domain.application.ApplicationRefusal.NoSuchApplication;
import kz.qujat.domain.filing.ApplicationId;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.ticket.TicketNumber;

/// The case files, each folded from its history on demand.
@ApplicationService
public final class CaseFileQuery {
  private final Histories histories;

  public CaseFileQuery(Histories histories) {
    this.histories = histories;
  }

  public Optional<CaseFile> find(ApplicationId application) {
    return CaseFile.of(histories.of(application));
  }

  /// Returns the case files of those applications that exist, in the order of `applications`.
  public List<CaseFile> find(List<ApplicationId> applications) {
    return histories.ofAll(applications).stream()
        .flatMap(history -> CaseFile.of(history).stream())
        .toList();
  }

  /// Returns the case file of an application that must exist.
  ///
  /// @throws ApplicationRefused with `NoSuchApplication` when it does not exist
  public CaseFile get(ApplicationId application) {
    return find(application).orElseThrow(() -> new ApplicationRefused(new NoSuchApplication()));
  }

  public Optional<CaseFile> find(TicketNumber ticket) {
    return histories.registeredUnder(ticket).flatMap(this::find);
  }

  /// Returns every application of a citizen, latest first.
  public List<CaseFile> of(CitizenId applicant) {
    return find(histories.startedBy(applicant));
  }

  public Optional<ApplicationId> replacementOf(ApplicationId annulled) {
    return histories.replacementOf(annulled);
  }
}
