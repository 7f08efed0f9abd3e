package kz.qujat.integration.payment;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import kz.qujat.application.vault.PseudonymDirectory;
import kz.qujat.domain.person.CitizenId;
import kz.qujat.domain.person.Iin;
import kz.qujat.domain.person.NonCitizenPayerId;
import kz.qujat.domain.person.StaffId;

/// A fake of the people known to the product.
record Acquaintances(Set<String> numbers) implements PseudonymDirectory {
  @Override
  public Optional<CitizenId> known(Iin iin) {
    return numbers.contains(iin.digits())
        ? Optional.of(new CitizenId(new UUID(1, 1)))
        : Optional.empty();
  }

  @Override
  public CitizenId applicant(Iin iin) {
    throw new UnsupportedOperationException();
  }

  @Override
  public NonCitizenPayerId newPayer() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Iin iinOf(CitizenId applicant) {
    throw new UnsupportedOperationException();
  }

  @Override
  public StaffId officer(Iin iin, String name) {
    throw new UnsupportedOperationException();
  }

  @Override
  public String nameOf(StaffId officer) {
    throw new UnsupportedOperationException();
  }
}
