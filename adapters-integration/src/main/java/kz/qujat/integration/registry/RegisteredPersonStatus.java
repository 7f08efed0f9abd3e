package kz.qujat.integration.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// The circumstances in which a person cannot act: dead, missing or incapable.
///
/// @param deathDate null while the person is alive, or when the date is not known
record RegisteredPersonStatus(
    boolean dead, @Nullable LocalDate deathDate, boolean missing, boolean incapable) {
  /// Reads `personStatus`, `deathDate`, `missingStatus` and `personCapableStatus`. A date of death
  /// means dead, just as the word does. As soon as one element certainly rules the person out, the
  /// others do not matter.
  ///
  /// @throws UnreadableElement when no element rules the person out, and one cannot be understood
  static RegisteredPersonStatus of(LocatedElement person) throws UnreadableElement {
    ElementReadResult<Boolean> dead =
        person.read("personStatus").as(ElementValueParsers.either("DEAD", "LIVING"));
    ElementReadResult<LocalDate> deathDate = person.read("deathDate").as(ElementValueParsers::date);
    ElementReadResult<Boolean> missing =
        person.read("missingStatus").as(ElementValueParsers.either("MISSING", "FOUND"));
    ElementReadResult<Boolean> incapable =
        person.read("personCapableStatus").as(ElementValueParsers.either("INCAPABLE", "CAPABLE"));
    var status =
        new RegisteredPersonStatus(
            isCertain(dead) || deathDate.known().isPresent(),
            deathDate.known().orElse(null),
            isCertain(missing),
            isCertain(incapable));
    if (!status.rulesOut()) {
      dead.optional();
      deathDate.optional();
      missing.optional();
      incapable.optional();
    }
    return status;
  }

  private static boolean isCertain(ElementReadResult<Boolean> obstacle) {
    return obstacle.known().orElse(false);
  }

  private boolean rulesOut() {
    return dead || missing || incapable;
  }

  /// Reveals nothing about the person.
  @Override
  public String toString() {
    return "RegisteredPersonStatus[]";
  }
}
