package kz.qujat.application.supervision;

import java.time.Instant;
import kz.qujat.application.ApplicationService;
import kz.qujat.application.command.Actor;
import kz.qujat.application.command.CommandService;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.supervision.SupervisionCommand.SetAside;
import kz.qujat.domain.supervision.SupervisionSubject.RegisterRecord;

/// Reports elements of the population register's records that could not be understood: one case per
/// person and element.
@ApplicationService
public final class UnclearElementReporter {
  private static final Actor ACTOR = Actor.system("eligibility");
  private static final String FAULT = "UNREADABLE_ELEMENT";

  private final CommandService commands;

  public UnclearElementReporter(CommandService commands) {
    this.commands = commands;
  }

  /// Opens the case unless it exists already.
  ///
  /// @param element the path of the element, without a value
  public void report(CitizenId person, String element, Instant at) {
    commands.submit(
        new SetAside(
            new RegisterRecord(person, element),
            Neighbour.CIVIL_REGISTRY.wireName(),
            FAULT,
            element,
            null,
            null,
            at),
        ACTOR);
  }
}
