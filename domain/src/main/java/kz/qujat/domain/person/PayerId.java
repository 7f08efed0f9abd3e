package kz.qujat.domain.person;

import java.util.UUID;

/// The pseudonym of a payer who is nobody we know: an organisation, a foreigner, somebody who was
/// not named.
public record PayerId(UUID value) implements PersonId {
  @Override
  public String toString() {
    return value.toString();
  }
}
