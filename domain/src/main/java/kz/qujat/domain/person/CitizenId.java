package kz.qujat.domain.person;

import java.util.UUID;

/// The pseudonym of a citizen in the history. Only the vault can resolve it to a person.
public record CitizenId(UUID value) implements PersonId {
  public static CitizenId parse(String text) {
    return new CitizenId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
