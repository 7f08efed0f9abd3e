package kz.qujat.application.access;

import java.util.List;
import java.util.Set;

/// What a member of staff reads of an application.
public enum AccessKind {
  DOSSIER,
  PICTURE,
  /// The text of a decision, which an officer signs.
  DOCUMENT,
  /// That a ticket number or a person has an application.
  SEARCH_RESULT,
  /// The events, or the state at an event.
  HISTORY,
  /// The history as a file or on paper.
  EXPORT,
  /// A card at a registration point, with the masked name of its holder.
  CARD,
  REFUND;

  /// The role in which a person with the roles `held` reads it: the first that may.
  StaffRole roleAmong(Set<String> held) {
    return roles().stream()
        .filter(role -> held.contains(role.name()))
        .findFirst()
        .orElseGet(roles()::getFirst);
  }

  private List<StaffRole> roles() {
    return switch (this) {
      case DOSSIER, PICTURE, DOCUMENT -> List.of(StaffRole.OFFICER, StaffRole.SUPERVISOR);
      case SEARCH_RESULT ->
          List.of(StaffRole.AUDITOR, StaffRole.OFFICER, StaffRole.SUPERVISOR, StaffRole.ISSUER);
      case HISTORY, EXPORT -> List.of(StaffRole.AUDITOR);
      case CARD -> List.of(StaffRole.ISSUER);
      case REFUND -> List.of(StaffRole.SUPERVISOR);
    };
  }

  /// Whether it is closed once the application is decided, except for a purpose.
  ///
  /// The document of a decision exists only before the decision. The other kinds belong to work
  /// that comes after it.
  public boolean isClosedByDecision() {
    return this == DOSSIER || this == PICTURE;
  }
}
