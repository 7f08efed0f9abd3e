package kz.qujat.domain.person;

import java.util.UUID;

/// The pseudonym of a payer whom the product cannot identify as a citizen: an organisation, a
/// foreigner, or an unnamed payer.
public record NonCitizenPayerId(UUID value) implements PersonId {
  @Override
  public String toString() {
    return value.toString();
  }
}
