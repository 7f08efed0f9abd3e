package kz.qujat.domain.person;

import java.util.UUID;

/// The pseudonym of a citizen in the history. Only the vault can resolve it to a person.
public record ApplicantId(UUID value) implements PersonId {
  public static ApplicantId parse(String text) {
    return new ApplicantId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
