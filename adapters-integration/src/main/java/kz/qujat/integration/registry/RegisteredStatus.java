package kz.qujat.integration.registry;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What may keep a person from acting at all.
///
/// @param deathDate absent while the person lives, or where it is not known
record RegisteredStatus(
    boolean dead, @Nullable LocalDate deathDate, boolean missing, boolean incapable) {
  /// Reads `personStatus`, `deathDate`, `missingStatus` and `personCapableStatus`. A date of death
  /// is as good as the word. Where one of them rules the person out for certain, the others do not
  /// matter any more.
  ///
  /// @throws UnclearElement when none does, and one of them cannot be understood
  static RegisteredStatus of(Place person) throws UnclearElement {
    Reading<Boolean> dead = person.read("personStatus").as(Meanings.either("DEAD", "LIVING"));
    Reading<LocalDate> deathDate = person.read("deathDate").as(Meanings::date);
    Reading<Boolean> missing = person.read("missingStatus").as(Meanings.either("MISSING", "FOUND"));
    Reading<Boolean> incapable =
        person.read("personCapableStatus").as(Meanings.either("INCAPABLE", "CAPABLE"));
    var status =
        new RegisteredStatus(
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

  private static boolean isCertain(Reading<Boolean> obstacle) {
    return obstacle.known().orElse(false);
  }

  private boolean rulesOut() {
    return dead || missing || incapable;
  }

  /// Says nothing of the person.
  @Override
  public String toString() {
    return "RegisteredStatus[]";
  }
}
