package kz.qujat.application.command;

import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.StaffId;

/// The person or system on whose behalf something happened, as recorded in the history.
///
/// @param id a pseudonym, the name of a neighbour, or the name of one of the product's own
///   components such as an event handler
public record Actor(Kind kind, String id) {
  /// The role of the actor.
  public enum Kind {
    CITIZEN,
    OFFICER,
    SUPERVISOR,
    ISSUER,
    ADMINISTRATOR,
    NEIGHBOUR,
    SYSTEM
  }

  public static Actor citizen(CitizenId applicant) {
    return new Actor(Kind.CITIZEN, applicant.toString());
  }

  public static Actor officer(StaffId officer) {
    return new Actor(Kind.OFFICER, officer.toString());
  }

  public static Actor supervisor(StaffId supervisor) {
    return new Actor(Kind.SUPERVISOR, supervisor.toString());
  }

  public static Actor administrator(StaffId administrator) {
    return new Actor(Kind.ADMINISTRATOR, administrator.toString());
  }

  public static Actor issuer(StaffId issuer) {
    return new Actor(Kind.ISSUER, issuer.toString());
  }

  public static Actor neighbour(Neighbour neighbour) {
    return new Actor(Kind.NEIGHBOUR, neighbour.wireName());
  }

  public static Actor system(String duty) {
    return new Actor(Kind.SYSTEM, duty);
  }

  /// Parses the text form that [#toString()] produces.
  public static Actor parse(String text) {
    int colon = text.indexOf(':');
    return new Actor(Kind.valueOf(text.substring(0, colon)), text.substring(colon + 1));
  }

  @Override
  public String toString() {
    return kind + ":" + id;
  }
}
