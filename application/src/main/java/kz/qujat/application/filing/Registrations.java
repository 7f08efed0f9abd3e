package kz.qujat.application.filing;

import kz.qujat.application.eligibility.Citizen;
import kz.qujat.application.eligibility.EligibilityDesk;
import kz.qujat.application.history.CaseFile;
import kz.qujat.application.history.CaseFiles;
import kz.qujat.application.lifecycle.Actor;
import kz.qujat.application.lifecycle.Chancery;
import kz.qujat.application.lifecycle.CommandRefused;
import kz.qujat.application.lifecycle.Receipt;
import kz.qujat.application.lifecycle.StaleVersion;
import kz.qujat.application.neighbour.NeighbourUnavailable;
import kz.qujat.domain.calendar.Term;
import kz.qujat.domain.calendar.WorkingCalendar;
import kz.qujat.domain.eligibility.EligibilityRules;
import kz.qujat.domain.lifecycle.ApplicationCommand.Register;
import kz.qujat.domain.lifecycle.ApplicationId;
import kz.qujat.domain.lifecycle.Stage.Ticketed;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The registration ticket: with it the application is the ministry's to deal with, within the
/// term.
public final class Registrations {
  private static final Logger LOG = LoggerFactory.getLogger(Registrations.class);

  private final Chancery chancery;
  private final CaseFiles cases;
  private final EligibilityDesk desk;
  private final WorkingCalendar calendar;
  private final int termInWorkingDays;

  public Registrations(
      Chancery chancery,
      CaseFiles cases,
      EligibilityDesk desk,
      WorkingCalendar calendar,
      int termInWorkingDays) {
    this.chancery = chancery;
    this.cases = cases;
    this.desk = desk;
    this.calendar = calendar;
    this.termInWorkingDays = termInWorkingDays;
  }

  /// Registers a draft that is complete and whose applicant is still eligible; one that has its
  /// ticket already keeps it.
  ///
  /// @throws CommandRefused when something is missing, the exchange is no longer open or the draft
  ///   ended
  /// @throws StaleVersion when it is not at `ifVersion`
  /// @throws NeighbourUnavailable when the register does not answer
  public Receipt register(Citizen citizen, ApplicationId application, @Nullable Long ifVersion) {
    CaseFile file = cases.get(application);
    file.demand(ifVersion);
    if (file.application().stage() instanceof Ticketed) {
      return new Receipt(file.application(), file.version(), false);
    }
    Term term = calendar.term(chancery.notary().today(), termInWorkingDays);
    if (term.provisional()) {
      LOG.warn("The term of {} runs into a year without an approved calendar", application);
    }
    return chancery.submit(
        new Register(
            application,
            desk.assess(EligibilityRules.EXPIRY, citizen),
            term,
            chancery.notary().now()),
        Actor.citizen(citizen.id()),
        ifVersion);
  }
}
