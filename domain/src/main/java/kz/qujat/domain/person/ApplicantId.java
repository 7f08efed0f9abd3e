package kz.qujat.domain.person;

import java.util.UUID;

/// The pseudonym under which the history knows a citizen; only the vault can tell whose it is.
public record ApplicantId(UUID value) implements PersonId {
  public static ApplicantId parse(String text) {
    return new ApplicantId(UUID.fromString(text));
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
